// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `name` of [`LogStreamFilter`](super::LogStreamFilter).
pub enum LogStreamCategory {
AuthLoginFail = "auth.login.fail",
AuthLoginNotification = "auth.login.notification",
AuthLoginSuccess = "auth.login.success",
AuthLogoutFail = "auth.logout.fail",
AuthLogoutSuccess = "auth.logout.success",
AuthSignupFail = "auth.signup.fail",
AuthSignupSuccess = "auth.signup.success",
AuthSilentAuthFail = "auth.silent_auth.fail",
AuthSilentAuthSuccess = "auth.silent_auth.success",
AuthTokenExchangeFail = "auth.token_exchange.fail",
AuthTokenExchangeSuccess = "auth.token_exchange.success",
ManagementFail = "management.fail",
ManagementSuccess = "management.success",
ScimEvent = "scim.event",
SystemNotification = "system.notification",
UserFail = "user.fail",
UserNotification = "user.notification",
UserSuccess = "user.success",
Actions = "actions",
Other = "other",
Security = "security",
}
}

string_enum! {
/// The `datadogRegion` of [`LogStreamDatadogSink`](super::LogStreamDatadogSink).
pub enum LogStreamDatadogRegion {
Us = "us",
Eu = "eu",
Us3 = "us3",
Us5 = "us5",
}
}

string_enum! {
/// The `azureRegion` of [`LogStreamEventGridSink`](super::LogStreamEventGridSink).
pub enum LogStreamEventGridRegion {
AustraliaCentral = "australiacentral",
AustraliaEast = "australiaeast",
AustraliaSoutheast = "australiasoutheast",
BrazilSouth = "brazilsouth",
CanadaCentral = "canadacentral",
CanadaEast = "canadaeast",
CentralIndia = "centralindia",
CentralUs = "centralus",
EastAsia = "eastasia",
EastUs = "eastus",
EastUs2 = "eastus2",
FranceCentral = "francecentral",
GermanyWestCentral = "germanywestcentral",
JapanEast = "japaneast",
JapanWest = "japanwest",
KoreaCentral = "koreacentral",
KoreaSouth = "koreasouth",
NorthCentralUs = "northcentralus",
NorthEurope = "northeurope",
NorwayEast = "norwayeast",
SouthAfricaNorth = "southafricanorth",
SouthCentralUs = "southcentralus",
SoutheastAsia = "southeastasia",
SouthIndia = "southindia",
SwedenCentral = "swedencentral",
SwitzerlandNorth = "switzerlandnorth",
UaeNorth = "uaenorth",
UkSouth = "uksouth",
UkWest = "ukwest",
WestCentralUs = "westcentralus",
WestEurope = "westeurope",
WestIndia = "westindia",
WestUs = "westus",
WestUs2 = "westus2",
}
}

string_enum! {
/// The `type` of [`LogStreamFilter`](super::LogStreamFilter).
pub enum LogStreamFilterType {
Category = "category",
}
}

string_enum! {
/// The `httpContentFormat` of [`LogStreamHttpSink`](super::LogStreamHttpSink).
pub enum LogStreamHttpContentFormat {
Jsonarray = "JSONARRAY",
Jsonlines = "JSONLINES",
Jsonobject = "JSONOBJECT",
}
}

string_enum! {
/// The `mixpanelRegion` of [`LogStreamMixpanelSink`](super::LogStreamMixpanelSink).
pub enum LogStreamMixpanelRegion {
Us = "us",
Eu = "eu",
}
}

string_enum! {
/// The `algorithm` of [`LogStreamPiiConfig`](super::LogStreamPiiConfig).
pub enum LogStreamPiiAlgorithm {
Xxhash = "xxhash",
}
}

string_enum! {
/// The `log_fields` of [`LogStreamPiiConfig`](super::LogStreamPiiConfig).
pub enum LogStreamPiiField {
FirstName = "first_name",
LastName = "last_name",
Username = "username",
Email = "email",
Phone = "phone",
Address = "address",
}
}

string_enum! {
/// The `method` of [`LogStreamPiiConfig`](super::LogStreamPiiConfig).
pub enum LogStreamPiiMethod {
Mask = "mask",
Hash = "hash",
}
}

string_enum! {
/// The `status` of [`LogStream`](super::LogStream).
pub enum LogStreamStatus {
Active = "active",
Paused = "paused",
Suspended = "suspended",
}
}

string_enum! {
/// The `type` of [`LogStream`](super::LogStream).
pub enum LogStreamType {
Http = "http",
Eventbridge = "eventbridge",
Eventgrid = "eventgrid",
Datadog = "datadog",
Splunk = "splunk",
Sumo = "sumo",
Segment = "segment",
Mixpanel = "mixpanel",
}
}
