//! The renewal of a session's tokens: one at a time for each session, in this process by a gate and in all
//! processes by the store's lock.
//!
//! Each renewal runs in a separate task and finishes even if its callers are dropped. A caller that waited
//! uses the tokens of the previous renewal and needs no renewal of its own. The tenant's rotated refresh
//! token is saved before any caller gets an access token.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::time::Instant;

use super::lease::Lease;
use super::obtain::NotObtained;
use super::slots::{Gate, Slot};
use super::write::Effort;
use super::{Engine, Loaded};
use crate::core::record::SessionRecord;
use crate::core::tokens::{Found, Purpose, StoredToken, Want};
use crate::sessions::Backend;
use crate::store::ErasedStore;
use crate::{Error, ErrorKind};

/// What a renewal is for.
#[derive(Debug, Clone)]
pub(crate) struct Ask {
    pub(crate) want: Want,
    /// A token that was refused: another one is wanted.
    pub(crate) refused: Option<auth0_core::Secret>,
    asked_at: Instant,
}

/// A token, and the record it is in.
#[derive(Debug, Clone)]
pub(crate) struct Renewed {
    pub(crate) token: StoredToken,
    pub(crate) record: SessionRecord,
}

impl Ask {
    pub(crate) fn new(want: Want, refused: Option<auth0_core::Secret>) -> Self {
        Self {
            want,
            refused,
            asked_at: Instant::now(),
        }
    }

    /// Returns a token that does not need a renewal.
    fn answer(&self, record: &SessionRecord, now: u64) -> Option<Renewed> {
        match record.find(&self.want, now) {
            Found::Fresh(token) if self.refused.as_ref() != Some(&token.access_token) => {
                let record = record.clone();
                Some(Renewed { token, record })
            }
            _ => None,
        }
    }
}

impl Engine {
    /// Renews in a separate task and waits for it.
    pub(crate) async fn renew(
        self: &Arc<Self>,
        loaded: Loaded,
        ask: Ask,
    ) -> Result<Renewed, Error> {
        let engine = Arc::clone(self);
        let task = tokio::spawn(async move { engine.renew_in_turn(&loaded, &ask).await });
        task.await.unwrap_or_else(|error| {
            let message = "the renewal of the session did not complete";
            Err(Error::new(ErrorKind::Other, message).with_source(error))
        })
    }

    /// Starts a renewal that no caller waits for, unless one is in progress.
    pub(crate) fn renew_in_background(self: &Arc<Self>, loaded: Loaded, ask: Ask) {
        let slot = self.slots.slot(&loaded.key);
        if slot.is_busy.load(Ordering::Relaxed) {
            return;
        }
        slot.is_busy.store(true, Ordering::Relaxed);
        let engine = Arc::clone(self);
        tokio::spawn(async move {
            if let Err(error) = engine.renew_in_turn(&loaded, &ask).await {
                super::warn("the early renewal of a session failed", &error);
            }
            // Reset even if the renewal found a shared failure and did nothing.
            slot.is_busy.store(false, Ordering::Relaxed);
        });
    }

    async fn renew_in_turn(&self, loaded: &Loaded, ask: &Ask) -> Result<Renewed, Error> {
        let slot = self.slots.slot(&loaded.key);
        let mut gate = slot.gate.lock().await;
        // A failure applies to all callers that waited for it, so that they do not fail one after the
        // other.
        if let Some((at, want, error)) = &gate.failure
            && *at >= ask.asked_at
            && *want == ask.want
        {
            return Err(error.clone());
        }
        slot.is_busy.store(true, Ordering::Relaxed);
        let outcome = match &self.backend {
            Backend::Store(store) => {
                self.renew_stored(store, &slot, &mut gate, loaded, ask)
                    .await
            }
            Backend::Cookie { .. } => self.renew_in_process(&slot, loaded, ask).await,
        };
        slot.is_busy.store(false, Ordering::Relaxed);
        if let Err(error) = &outcome {
            gate.failure = Some((Instant::now(), ask.want.clone(), error.clone()));
        }
        outcome
    }

    async fn renew_stored(
        &self,
        store: &Arc<dyn ErasedStore>,
        slot: &Slot,
        gate: &mut Gate,
        loaded: &Loaded,
        ask: &Ask,
    ) -> Result<Renewed, Error> {
        let memory = slot.memory();
        if let Some(record) = memory.record
            && memory.at >= ask.asked_at
            && let Some(answer) = ask.answer(&record, self.now())
        {
            return Ok(answer);
        }
        let lease = Lease::take(store, &loaded.key, self.lease).await?;
        let outcome = self.renew_locked(&**store, gate, loaded, ask).await;
        if let Ok(renewed) = &outcome {
            slot.remember(&renewed.record);
        }
        lease.release().await;
        outcome
    }

    /// Renews while holding the lock: the stored record decides whether a renewal is still needed.
    async fn renew_locked(
        &self,
        store: &dyn ErasedStore,
        gate: &mut Gate,
        loaded: &Loaded,
        ask: &Ask,
    ) -> Result<Renewed, Error> {
        let key = &loaded.key;
        let mut record = store
            .load(key)
            .await
            .map_err(Error::store)?
            .ok_or_else(Error::ended)?;
        if let Some(unsaved) = &gate.unsaved {
            let change = |record: &mut SessionRecord| {
                record.take_renewals_of(unsaved);
            };
            record = self
                .write(store, key, record, Effort::Once, &change)
                .await?;
            gate.unsaved = None;
        }
        loop {
            if !self.lifetimes.is_alive(&record, self.now()) {
                return Err(Error::ended());
            }
            if let Some(answer) = ask.answer(&record, self.now()) {
                return Ok(answer);
            }
            // The token to exchange is required first.
            let step = self.step(&record, ask);
            let tenant = self.tenant_of_record(&record)?;
            match self.obtain(tenant, &record, &step).await {
                Ok(obtained) => {
                    let change = |record: &mut SessionRecord| self.apply(record, &step, &obtained);
                    let saved = self.write(store, key, record.clone(), Effort::Persistent, &change);
                    match saved.await {
                        Ok(saved) => record = saved,
                        Err(error) => {
                            if error.kind() == ErrorKind::StoreUnavailable {
                                change(&mut record);
                                gate.unsaved = Some(record);
                            } else {
                                self.discard(tenant, &obtained).await;
                            }
                            return Err(error);
                        }
                    }
                    if step == ask.want {
                        return renewed(record, ask, self.now());
                    }
                }
                Err(NotObtained::Failed(error)) => return Err(error),
                Err(NotObtained::RefreshTokenRefused(error)) => {
                    // Used up by someone whose lock had ended, perhaps: then theirs is stored by now.
                    let current = store.load(key).await.map_err(Error::store)?;
                    match current {
                        Some(current) if current.renewals > record.renewals => record = current,
                        _ => return Err(self.refused_stored(store, key, record, error).await),
                    }
                }
            }
        }
    }

    /// For sessions in cookies: the state is the cookie's, or what this process has renewed since.
    async fn renew_in_process(
        &self,
        slot: &Slot,
        loaded: &Loaded,
        ask: &Ask,
    ) -> Result<Renewed, Error> {
        let mut record = loaded.record.clone();
        let memory = slot.memory();
        if memory.is_ended {
            return Err(Error::ended());
        }
        if let Some(newer) = &memory.record {
            record.take_renewals_of(newer);
        }
        loop {
            if let Some(answer) = ask.answer(&record, self.now()) {
                return Ok(answer);
            }
            let step = self.step(&record, ask);
            let tenant = self.tenant_of_record(&record)?;
            match self.obtain(tenant, &record, &step).await {
                Ok(obtained) => {
                    self.apply(&mut record, &step, &obtained);
                    slot.remember(&record);
                    if step == ask.want {
                        return renewed(record, ask, self.now());
                    }
                }
                Err(NotObtained::Failed(error)) => return Err(error),
                Err(NotObtained::RefreshTokenRefused(error)) => {
                    return Err(self.refused_in_process(slot, loaded, record, error));
                }
            }
        }
    }

    /// What must be obtained first: for an exchange the token that is exchanged.
    fn step(&self, record: &SessionRecord, ask: &Ask) -> Want {
        let login = Want {
            purpose: Purpose::Login,
            scope: None,
        };
        let needs_login = matches!(ask.want.purpose, Purpose::OnBehalf(_))
            && !matches!(record.find(&login, self.now()), Found::Fresh(_))
            && record.refresh_token.is_some()
            && !record.is_refused;
        if needs_login { login } else { ask.want.clone() }
    }

    pub(crate) fn tenant_of_record(&self, record: &SessionRecord) -> Result<&super::Tenant, Error> {
        let index = self.tenant_of(&record.issuer).ok_or_else(Error::ended)?;
        self.tenants.get(index).ok_or_else(Error::ended)
    }
}

/// The token just issued: also if the tenant gave it a lifetime that is over at once, since it would be
/// asked for without end.
fn renewed(record: SessionRecord, ask: &Ask, now: u64) -> Result<Renewed, Error> {
    let token = record
        .usable(&ask.want, now)
        .or_else(|| record.tokens.last().cloned());
    match token {
        Some(token) => Ok(Renewed { token, record }),
        None => Err(Error::new(ErrorKind::Other, "the tenant issued no token")),
    }
}
