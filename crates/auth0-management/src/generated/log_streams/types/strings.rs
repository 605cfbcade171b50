// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A log stream category; a value in `name` of [`LogStreamFilter`](super::LogStreamFilter).
    pub enum LogStreamCategory {
        /// `auth.login.fail`.
        AuthLoginFail = "auth.login.fail",
        /// `auth.login.notification`.
        AuthLoginNotification = "auth.login.notification",
        /// `auth.login.success`.
        AuthLoginSuccess = "auth.login.success",
        /// `auth.logout.fail`.
        AuthLogoutFail = "auth.logout.fail",
        /// `auth.logout.success`.
        AuthLogoutSuccess = "auth.logout.success",
        /// `auth.signup.fail`.
        AuthSignupFail = "auth.signup.fail",
        /// `auth.signup.success`.
        AuthSignupSuccess = "auth.signup.success",
        /// `auth.silent_auth.fail`.
        AuthSilentAuthFail = "auth.silent_auth.fail",
        /// `auth.silent_auth.success`.
        AuthSilentAuthSuccess = "auth.silent_auth.success",
        /// `auth.token_exchange.fail`.
        AuthTokenExchangeFail = "auth.token_exchange.fail",
        /// `auth.token_exchange.success`.
        AuthTokenExchangeSuccess = "auth.token_exchange.success",
        /// `management.fail`.
        ManagementFail = "management.fail",
        /// `management.success`.
        ManagementSuccess = "management.success",
        /// `scim.event`.
        ScimEvent = "scim.event",
        /// `system.notification`.
        SystemNotification = "system.notification",
        /// `user.fail`.
        UserFail = "user.fail",
        /// `user.notification`.
        UserNotification = "user.notification",
        /// `user.success`.
        UserSuccess = "user.success",
        /// `actions`.
        Actions = "actions",
        /// `other`.
        Other = "other",
        /// `security`.
        Security = "security",
    }
}

string_enum! {
    /// A log stream datadog region; a value in `datadogRegion` of
    /// [`LogStreamDatadogSink`](super::LogStreamDatadogSink).
    pub enum LogStreamDatadogRegion {
        /// `us`.
        Us = "us",
        /// `eu`.
        Eu = "eu",
        /// `us3`.
        Us3 = "us3",
        /// `us5`.
        Us5 = "us5",
    }
}

string_enum! {
    /// A log stream event grid region; a value in `azureRegion` of
    /// [`LogStreamEventGridSink`](super::LogStreamEventGridSink).
    pub enum LogStreamEventGridRegion {
        /// `australiacentral`.
        AustraliaCentral = "australiacentral",
        /// `australiaeast`.
        AustraliaEast = "australiaeast",
        /// `australiasoutheast`.
        AustraliaSoutheast = "australiasoutheast",
        /// `brazilsouth`.
        BrazilSouth = "brazilsouth",
        /// `canadacentral`.
        CanadaCentral = "canadacentral",
        /// `canadaeast`.
        CanadaEast = "canadaeast",
        /// `centralindia`.
        CentralIndia = "centralindia",
        /// `centralus`.
        CentralUs = "centralus",
        /// `eastasia`.
        EastAsia = "eastasia",
        /// `eastus`.
        EastUs = "eastus",
        /// `eastus2`.
        EastUs2 = "eastus2",
        /// `francecentral`.
        FranceCentral = "francecentral",
        /// `germanywestcentral`.
        GermanyWestCentral = "germanywestcentral",
        /// `japaneast`.
        JapanEast = "japaneast",
        /// `japanwest`.
        JapanWest = "japanwest",
        /// `koreacentral`.
        KoreaCentral = "koreacentral",
        /// `koreasouth`.
        KoreaSouth = "koreasouth",
        /// `northcentralus`.
        NorthCentralUs = "northcentralus",
        /// `northeurope`.
        NorthEurope = "northeurope",
        /// `norwayeast`.
        NorwayEast = "norwayeast",
        /// `southafricanorth`.
        SouthAfricaNorth = "southafricanorth",
        /// `southcentralus`.
        SouthCentralUs = "southcentralus",
        /// `southeastasia`.
        SoutheastAsia = "southeastasia",
        /// `southindia`.
        SouthIndia = "southindia",
        /// `swedencentral`.
        SwedenCentral = "swedencentral",
        /// `switzerlandnorth`.
        SwitzerlandNorth = "switzerlandnorth",
        /// `uaenorth`.
        UaeNorth = "uaenorth",
        /// `uksouth`.
        UkSouth = "uksouth",
        /// `ukwest`.
        UkWest = "ukwest",
        /// `westcentralus`.
        WestCentralUs = "westcentralus",
        /// `westeurope`.
        WestEurope = "westeurope",
        /// `westindia`.
        WestIndia = "westindia",
        /// `westus`.
        WestUs = "westus",
        /// `westus2`.
        WestUs2 = "westus2",
    }
}

string_enum! {
    /// A log stream filter type; a value in `type` of [`LogStreamFilter`](super::LogStreamFilter).
    pub enum LogStreamFilterType {
        /// `category`.
        Category = "category",
    }
}

string_enum! {
    /// A log stream HTTP content format; a value in `httpContentFormat` of
    /// [`LogStreamHttpSink`](super::LogStreamHttpSink).
    pub enum LogStreamHttpContentFormat {
        /// A JSON array of entries (`JSONARRAY`).
        Jsonarray = "JSONARRAY",
        /// A JSON object per line (`JSONLINES`).
        Jsonlines = "JSONLINES",
        /// `JSONOBJECT`.
        Jsonobject = "JSONOBJECT",
    }
}

string_enum! {
    /// A log stream mixpanel region; a value in `mixpanelRegion` of
    /// [`LogStreamMixpanelSink`](super::LogStreamMixpanelSink).
    pub enum LogStreamMixpanelRegion {
        /// `us`.
        Us = "us",
        /// `eu`.
        Eu = "eu",
    }
}

string_enum! {
    /// A log stream PII algorithm; a value in `algorithm` of
    /// [`LogStreamPiiConfig`](super::LogStreamPiiConfig).
    pub enum LogStreamPiiAlgorithm {
        /// `xxhash`.
        Xxhash = "xxhash",
    }
}

string_enum! {
    /// A log stream PII field; a value in `log_fields` of
    /// [`LogStreamPiiConfig`](super::LogStreamPiiConfig).
    pub enum LogStreamPiiField {
        /// `first_name`.
        FirstName = "first_name",
        /// `last_name`.
        LastName = "last_name",
        /// `username`.
        Username = "username",
        /// Email (`email`).
        Email = "email",
        /// `phone`.
        Phone = "phone",
        /// `address`.
        Address = "address",
    }
}

string_enum! {
    /// A log stream PII method; a value in `method` of
    /// [`LogStreamPiiConfig`](super::LogStreamPiiConfig).
    pub enum LogStreamPiiMethod {
        /// `mask`.
        Mask = "mask",
        /// `hash`.
        Hash = "hash",
    }
}

string_enum! {
    /// A log stream status; a value in `status` of [`LogStream`](super::LogStream).
    pub enum LogStreamStatus {
        /// `active`.
        Active = "active",
        /// `paused`.
        Paused = "paused",
        /// Stopped by Auth0 after too many failed deliveries (`suspended`).
        Suspended = "suspended",
    }
}

string_enum! {
    /// A log stream type; a value in `type` of [`LogStream`](super::LogStream).
    pub enum LogStreamType {
        /// `http`.
        Http = "http",
        /// `eventbridge`.
        Eventbridge = "eventbridge",
        /// `eventgrid`.
        Eventgrid = "eventgrid",
        /// `datadog`.
        Datadog = "datadog",
        /// `splunk`.
        Splunk = "splunk",
        /// `sumo`.
        Sumo = "sumo",
        /// `segment`.
        Segment = "segment",
        /// `mixpanel`.
        Mixpanel = "mixpanel",
    }
}
