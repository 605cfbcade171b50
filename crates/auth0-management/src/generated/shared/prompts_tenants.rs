// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// A language, as a BCP 47 tag.
    ///
    /// For `language` of `GET /prompts/{prompt}/custom-text/{language}`.
    pub enum Locale {
        /// `am`.
        Am = "am",
        /// `ar`.
        Ar = "ar",
        /// `ar-EG`.
        ArEg = "ar-EG",
        /// `ar-SA`.
        ArSa = "ar-SA",
        /// `az`.
        Az = "az",
        /// `bg`.
        Bg = "bg",
        /// `bn`.
        Bn = "bn",
        /// `bs`.
        Bs = "bs",
        /// `ca-ES`.
        CaEs = "ca-ES",
        /// `cnr`.
        Cnr = "cnr",
        /// `cs`.
        Cs = "cs",
        /// `cy`.
        Cy = "cy",
        /// `da`.
        Da = "da",
        /// `de`.
        De = "de",
        /// `el`.
        El = "el",
        /// `en`.
        En = "en",
        /// `en-CA`.
        EnCa = "en-CA",
        /// `es`.
        Es = "es",
        /// `es-419`.
        Es419 = "es-419",
        /// `es-AR`.
        EsAr = "es-AR",
        /// `es-MX`.
        EsMx = "es-MX",
        /// `et`.
        Et = "et",
        /// `eu-ES`.
        EuEs = "eu-ES",
        /// `fa`.
        Fa = "fa",
        /// `fi`.
        Fi = "fi",
        /// `fr`.
        Fr = "fr",
        /// `fr-CA`.
        FrCa = "fr-CA",
        /// `fr-FR`.
        FrFr = "fr-FR",
        /// `gl-ES`.
        GlEs = "gl-ES",
        /// `gu`.
        Gu = "gu",
        /// `he`.
        He = "he",
        /// `hi`.
        Hi = "hi",
        /// `hr`.
        Hr = "hr",
        /// `hu`.
        Hu = "hu",
        /// `hy`.
        Hy = "hy",
        /// `id`.
        Id = "id",
        /// `is`.
        Is = "is",
        /// `it`.
        It = "it",
        /// `ja`.
        Ja = "ja",
        /// `ka`.
        Ka = "ka",
        /// `kk`.
        Kk = "kk",
        /// `kn`.
        Kn = "kn",
        /// `ko`.
        Ko = "ko",
        /// `lt`.
        Lt = "lt",
        /// `lv`.
        Lv = "lv",
        /// `mk`.
        Mk = "mk",
        /// `ml`.
        Ml = "ml",
        /// `mn`.
        Mn = "mn",
        /// `mr`.
        Mr = "mr",
        /// `ms`.
        Ms = "ms",
        /// `my`.
        My = "my",
        /// `nb`.
        Nb = "nb",
        /// `nl`.
        Nl = "nl",
        /// `nn`.
        Nn = "nn",
        /// `no`.
        No = "no",
        /// `pa`.
        Pa = "pa",
        /// `pl`.
        Pl = "pl",
        /// `pt`.
        Pt = "pt",
        /// `pt-BR`.
        PtBr = "pt-BR",
        /// `pt-PT`.
        PtPt = "pt-PT",
        /// `ro`.
        Ro = "ro",
        /// `ru`.
        Ru = "ru",
        /// `sk`.
        Sk = "sk",
        /// `sl`.
        Sl = "sl",
        /// `so`.
        So = "so",
        /// `sq`.
        Sq = "sq",
        /// `sr`.
        Sr = "sr",
        /// `sv`.
        Sv = "sv",
        /// `sw`.
        Sw = "sw",
        /// `ta`.
        Ta = "ta",
        /// `te`.
        Te = "te",
        /// `th`.
        Th = "th",
        /// `tl`.
        Tl = "tl",
        /// `tr`.
        Tr = "tr",
        /// `uk`.
        Uk = "uk",
        /// `ur`.
        Ur = "ur",
        /// `vi`.
        Vi = "vi",
        /// `zgh`.
        Zgh = "zgh",
        /// `zh-CN`.
        ZhCn = "zh-CN",
        /// `zh-HK`.
        ZhHk = "zh-HK",
        /// `zh-MO`.
        ZhMo = "zh-MO",
        /// `zh-TW`.
        ZhTw = "zh-TW",
    }
}
