// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// A region of Amazon Web Services.
    ///
    /// In `awsRegion` of `LogStreamEventBridgeSink`.
    pub enum AwsRegion {
        /// `af-south-1`.
        AfSouth1 = "af-south-1",
        /// `ap-east-1`.
        ApEast1 = "ap-east-1",
        /// `ap-east-2`.
        ApEast2 = "ap-east-2",
        /// `ap-northeast-1`.
        ApNortheast1 = "ap-northeast-1",
        /// `ap-northeast-2`.
        ApNortheast2 = "ap-northeast-2",
        /// `ap-northeast-3`.
        ApNortheast3 = "ap-northeast-3",
        /// `ap-south-1`.
        ApSouth1 = "ap-south-1",
        /// `ap-south-2`.
        ApSouth2 = "ap-south-2",
        /// `ap-southeast-1`.
        ApSoutheast1 = "ap-southeast-1",
        /// `ap-southeast-2`.
        ApSoutheast2 = "ap-southeast-2",
        /// `ap-southeast-3`.
        ApSoutheast3 = "ap-southeast-3",
        /// `ap-southeast-4`.
        ApSoutheast4 = "ap-southeast-4",
        /// `ap-southeast-5`.
        ApSoutheast5 = "ap-southeast-5",
        /// `ap-southeast-6`.
        ApSoutheast6 = "ap-southeast-6",
        /// `ap-southeast-7`.
        ApSoutheast7 = "ap-southeast-7",
        /// `ca-central-1`.
        CaCentral1 = "ca-central-1",
        /// `ca-west-1`.
        CaWest1 = "ca-west-1",
        /// `eu-central-1`.
        EuCentral1 = "eu-central-1",
        /// `eu-central-2`.
        EuCentral2 = "eu-central-2",
        /// `eu-north-1`.
        EuNorth1 = "eu-north-1",
        /// `eu-south-1`.
        EuSouth1 = "eu-south-1",
        /// `eu-south-2`.
        EuSouth2 = "eu-south-2",
        /// `eu-west-1`.
        EuWest1 = "eu-west-1",
        /// `eu-west-2`.
        EuWest2 = "eu-west-2",
        /// `eu-west-3`.
        EuWest3 = "eu-west-3",
        /// `il-central-1`.
        IlCentral1 = "il-central-1",
        /// `me-central-1`.
        MeCentral1 = "me-central-1",
        /// `me-south-1`.
        MeSouth1 = "me-south-1",
        /// `mx-central-1`.
        MxCentral1 = "mx-central-1",
        /// `sa-east-1`.
        SaEast1 = "sa-east-1",
        /// `us-gov-east-1`.
        UsGovEast1 = "us-gov-east-1",
        /// `us-gov-west-1`.
        UsGovWest1 = "us-gov-west-1",
        /// `us-east-1`.
        UsEast1 = "us-east-1",
        /// `us-east-2`.
        UsEast2 = "us-east-2",
        /// `us-west-1`.
        UsWest1 = "us-west-1",
        /// `us-west-2`.
        UsWest2 = "us-west-2",
    }
}
