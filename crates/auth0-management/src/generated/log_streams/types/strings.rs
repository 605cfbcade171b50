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
/// The `awsRegion` of [`LogStreamEventBridgeSink`](super::LogStreamEventBridgeSink).
pub enum LogStreamEventBridgeRegion {
AfSouth1 = "af-south-1",
ApEast1 = "ap-east-1",
ApEast2 = "ap-east-2",
ApNortheast1 = "ap-northeast-1",
ApNortheast2 = "ap-northeast-2",
ApNortheast3 = "ap-northeast-3",
ApSouth1 = "ap-south-1",
ApSouth2 = "ap-south-2",
ApSoutheast1 = "ap-southeast-1",
ApSoutheast2 = "ap-southeast-2",
ApSoutheast3 = "ap-southeast-3",
ApSoutheast4 = "ap-southeast-4",
ApSoutheast5 = "ap-southeast-5",
ApSoutheast6 = "ap-southeast-6",
ApSoutheast7 = "ap-southeast-7",
CaCentral1 = "ca-central-1",
CaWest1 = "ca-west-1",
EuCentral1 = "eu-central-1",
EuCentral2 = "eu-central-2",
EuNorth1 = "eu-north-1",
EuSouth1 = "eu-south-1",
EuSouth2 = "eu-south-2",
EuWest1 = "eu-west-1",
EuWest2 = "eu-west-2",
EuWest3 = "eu-west-3",
IlCentral1 = "il-central-1",
MeCentral1 = "me-central-1",
MeSouth1 = "me-south-1",
MxCentral1 = "mx-central-1",
SaEast1 = "sa-east-1",
UsGovEast1 = "us-gov-east-1",
UsGovWest1 = "us-gov-west-1",
UsEast1 = "us-east-1",
UsEast2 = "us-east-2",
UsWest1 = "us-west-1",
UsWest2 = "us-west-2",
}
}

string_enum! {
/// The `azureRegion` of [`LogStreamEventGridSink`](super::LogStreamEventGridSink).
pub enum LogStreamEventGridRegion {
Australiacentral = "australiacentral",
Australiaeast = "australiaeast",
Australiasoutheast = "australiasoutheast",
Brazilsouth = "brazilsouth",
Canadacentral = "canadacentral",
Canadaeast = "canadaeast",
Centralindia = "centralindia",
Centralus = "centralus",
Eastasia = "eastasia",
Eastus = "eastus",
Eastus2 = "eastus2",
Francecentral = "francecentral",
Germanywestcentral = "germanywestcentral",
Japaneast = "japaneast",
Japanwest = "japanwest",
Koreacentral = "koreacentral",
Koreasouth = "koreasouth",
Northcentralus = "northcentralus",
Northeurope = "northeurope",
Norwayeast = "norwayeast",
Southafricanorth = "southafricanorth",
Southcentralus = "southcentralus",
Southeastasia = "southeastasia",
Southindia = "southindia",
Swedencentral = "swedencentral",
Switzerlandnorth = "switzerlandnorth",
Uaenorth = "uaenorth",
Uksouth = "uksouth",
Ukwest = "ukwest",
Westcentralus = "westcentralus",
Westeurope = "westeurope",
Westindia = "westindia",
Westus = "westus",
Westus2 = "westus2",
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
