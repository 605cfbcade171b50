//! Tokens in a cache that several clients share.

use super::*;

/// A cache in memory that can lose the way to where it keeps things.
#[derive(Clone, Default)]
struct Cache {
    tokens: Arc<tokio::sync::Mutex<HashMap<String, Token>>>,
    removed: Arc<Mutex<Vec<Token>>>,
    forgets_nothing: bool,
}

impl Cache {
    fn with(token: &Token) -> Self {
        let tokens = HashMap::from([("key".to_owned(), token.clone())]);
        Self {
            tokens: Arc::new(tokio::sync::Mutex::new(tokens)),
            ..Self::default()
        }
    }
}

impl TokenCache for Cache {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        Box::pin(async move {
            let mut tokens = self.tokens.lock().await;
            if let Some(token) = tokens.get(key).filter(|token| !token.is_due()) {
                return Ok(token.clone());
            }
            let token = fetch.await?;
            tokens.insert(key.to_owned(), token.clone());
            Ok(token)
        })
    }

    fn remove<'a>(&'a self, key: &'a str, refused: &'a Token) -> TokenCacheFuture<'a, ()> {
        Box::pin(async move {
            if self.forgets_nothing {
                return Err("the cache is out of reach".into());
            }
            self.removed.lock().unwrap().push(refused.clone());
            let mut tokens = self.tokens.lock().await;
            if tokens.get(key) == Some(refused) {
                tokens.remove(key);
            }
            Ok(())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn clients_that_share_a_cache_make_one_fetch() {
    let (source, cache, service) = (
        Source::numbered().keyed("key"),
        Cache::default(),
        accepting(),
    );
    let one = CredentialsLayer::with_cache(source.clone(), cache.clone()).layer(service.clone());
    let other = CredentialsLayer::with_cache(source.clone(), cache).layer(service.clone());
    let (one, other) = tokio::join!(concurrently(&one), concurrently(&other));
    assert!(one.iter().chain(&other).all(Result::is_ok));
    assert_eq!(source.fetches(), 1);
    assert_eq!(tokens(&service), ["token-0"; 128]);
}

#[tokio::test(start_paused = true)]
async fn a_source_without_a_key_stays_out_of_the_cache() {
    let (source, cache, service) = (Source::numbered(), Cache::default(), accepting());
    let layer = CredentialsLayer::with_cache(source.clone(), cache.clone());
    layer.layer(service.clone()).oneshot(get()).await.unwrap();
    assert_eq!(source.fetches(), 1);
    assert!(cache.tokens.lock().await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn fixed_tokens_and_sources_that_say_nothing_have_no_key() {
    struct Silent;
    impl auth0_core::TokenSource for Silent {
        async fn fetch(&self) -> Result<Token, auth0_core::BoxError> {
            Ok(Token::new("its own"))
        }
    }
    let cache = Cache::with(&Token::new("another's"));
    let service = accepting();
    for layer in [
        CredentialsLayer::with_cache(Silent, cache.clone()),
        CredentialsLayer::with_cache(Secret::from("its own"), cache.clone()),
    ] {
        layer.layer(service.clone()).oneshot(get()).await.unwrap();
    }
    assert_eq!(tokens(&service), ["its own"; 2]);
    assert_eq!(cache.tokens.lock().await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_cache_is_an_object() {
    let cache: Arc<dyn TokenCache> = Arc::new(Cache::with(&Token::new("shared")));
    let service = accepting();
    let source = Source::numbered().keyed("key");
    let layers = [
        CredentialsLayer::with_cache(source.clone(), Arc::clone(&cache)),
        CredentialsLayer::with_cache(source.clone(), Box::new(cache) as Box<dyn TokenCache>),
    ];
    for layer in layers {
        layer.layer(service.clone()).oneshot(get()).await.unwrap();
    }
    assert_eq!(tokens(&service), ["shared"; 2]);
    assert_eq!(source.fetches(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_due_is_not_taken_from_the_cache() {
    let (source, service) = (Source::numbered().keyed("key"), accepting());
    let cache = Cache::with(&Token::new("due").with_expires_at(std::time::SystemTime::now()));
    let layer = CredentialsLayer::with_cache(source.clone(), cache);
    layer.layer(service.clone()).oneshot(get()).await.unwrap();
    assert_eq!(tokens(&service), ["token-0"]);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_leaves_the_cache() {
    let (source, service) = (Source::numbered().keyed("key"), accepting_only("token-0"));
    let cache = Cache::with(&Token::new("revoked"));
    let layer = CredentialsLayer::with_cache(source.clone(), cache.clone());
    let answer = layer.layer(service.clone()).oneshot(get()).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(tokens(&service), ["revoked", "token-0"]);
    assert_eq!(*cache.removed.lock().unwrap(), [Token::new("revoked")]);
    assert_eq!(cache.tokens.lock().await["key"], Token::new("token-0"));
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_told_to_the_cache_although_the_call_was_dropped() {
    let (source, service) = (Source::numbered().keyed("key"), accepting_only("token-0"));
    let cache = Cache::with(&Token::new("revoked"));
    let stack = CredentialsLayer::with_cache(source.clone(), cache.clone()).layer(service.clone());
    let mut dropped = Box::pin(call(&stack));
    assert!(
        poll_until_fetching(&mut dropped, &source)
            .await
            .is_pending()
    );
    drop(dropped);
    call(&stack).await.unwrap();
    assert_eq!(tokens(&service), ["revoked", "token-0"]);
}

#[tokio::test(start_paused = true)]
async fn a_cache_that_cannot_forget_is_gone_past() {
    let (source, service) = (Source::numbered().keyed("key"), accepting_only("token-0"));
    let cache = Cache {
        forgets_nothing: true,
        ..Cache::with(&Token::new("revoked"))
    };
    let layer = CredentialsLayer::with_cache(source.clone(), cache);
    let request: Request<Bytes> = get();
    let answer = layer.layer(service.clone()).oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(tokens(&service), ["revoked", "token-0"]);
    assert_eq!(source.fetches(), 1);
}
