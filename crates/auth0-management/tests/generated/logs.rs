// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `logs`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, logs::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_logs() {
    let params = ListLogsParams {
        page: None,
        per_page: None,
        sort: Some("é &+".into()),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        search: Some("é &+".into()),
    };
    check(
"GET",
"/logs?sort=%C3%A9%20%26%2B&fields=%C3%A9%20%26%2B&include_fields=false&search=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"audience":"audience","client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_name":"My application Name","connection":"connection","connection_id":"connection_id","date":"2016-02-23T19:57:29.532Z","description":"description","details":{},"hostname":"190.257.209.19","ip":"190.257.209.19","isMobile":true,"location_info":{"city_name":"city_name","continent_code":"continent_code","country_code":"country_code","country_code3":"country_code3","country_name":"country_name","latitude":2,"longitude":2,"time_zone":"time_zone"},"log_id":"log_id","organization_id":"organization_id","organization_name":"organization_name","scope":"scope","security_context":{"ja3":"ja3","ja4":"ja4"},"strategy":"strategy","strategy_type":"strategy_type","type":"sapi","user_agent":"user_agent","user_id":"auth0|56c75c4e42b6359e98374bc2","user_name":"user_name"}]"##), (200, r##"{"length":2,"limit":2,"logs":[{"audience":"audience","client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_name":"My application Name","connection":"connection","connection_id":"connection_id","date":"2016-02-23T19:57:29.532Z","description":"description","details":{},"hostname":"190.257.209.19","ip":"190.257.209.19","isMobile":true,"location_info":{"city_name":"city_name","continent_code":"continent_code","country_code":"country_code","country_code3":"country_code3","country_name":"country_name","latitude":2,"longitude":2,"time_zone":"time_zone"},"log_id":"log_id","organization_id":"organization_id","organization_name":"organization_name","scope":"scope","security_context":{"ja3":"ja3","ja4":"ja4"},"strategy":"strategy","strategy_type":"strategy_type","type":"sapi","user_agent":"user_agent","user_id":"auth0|56c75c4e42b6359e98374bc2","user_name":"user_name"}],"start":2,"total":2}"##), (200, r##"{"logs":[]}"##)],
async |mgmt| mgmt.logs().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_logs_id() {
    check(
"GET",
"/logs/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"audience":"audience","client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_name":"My application Name","connection":"connection","connection_id":"connection_id","date":"2016-02-23T19:57:29.532Z","description":"description","details":{},"hostname":"190.257.209.19","ip":"190.257.209.19","isMobile":true,"location_info":{"city_name":"city_name","continent_code":"continent_code","country_code":"country_code","country_code3":"country_code3","country_name":"country_name","latitude":2,"longitude":2,"time_zone":"time_zone"},"log_id":"log_id","organization_id":"organization_id","organization_name":"organization_name","scope":"scope","security_context":{"ja3":"ja3","ja4":"ja4"},"strategy":"strategy","strategy_type":"strategy_type","type":"sapi","user_agent":"user_agent","user_id":"auth0|56c75c4e42b6359e98374bc2","user_name":"user_name"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.logs().get("a|b/c d%é").detailed().await,
).await;
}
