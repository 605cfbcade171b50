// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `branding`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, branding::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_branding() {
    check(
"GET",
"/branding",
None,
&[(200, r##"{"colors":{"page_background":"page_background","primary":"primary"},"favicon_url":"favicon_url","font":{"url":"url"},"logo_url":"logo_url"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().get().detailed().await,
).await;
}

#[tokio::test]
async fn patch_branding() {
    let body = UpdateBranding {
        colors: Patch::Value(UpdateBrandingColors {
            primary: Patch::Value("primary".into()),
            page_background: Patch::Value(any_json()),
        }),
        favicon_url: Patch::Value("favicon_url".into()),
        logo_url: Patch::Value("logo_url".into()),
        font: Patch::Value(UpdateBrandingFont {
            url: Patch::Value("url".into()),
        }),
    };
    check(
"PATCH",
"/branding",
Some(r##"{"colors":{"page_background":{"any":["thing",1]},"primary":"primary"},"favicon_url":"favicon_url","font":{"url":"url"},"logo_url":"logo_url"}"##),
&[(200, r##"{"colors":{"page_background":"page_background","primary":"primary"},"favicon_url":"favicon_url","font":{"url":"url"},"logo_url":"logo_url"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().update(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_branding_phone_providers() {
    let params = ListBrandingPhoneProvidersParams {
        disabled: Some(false),
    };
    check(
"GET",
"/branding/phone/providers?disabled=false",
None,
&[(200, r##"{"providers":[{"channel":"phone","configuration":{"default_from":"default_from","delivery_methods":["voice"],"mssid":"mssid","sid":"sid"},"created_at":"2026-02-03T04:05:06.789Z","disabled":true,"id":"id","name":"custom","tenant":"tenant","updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().providers().list_with(&params).detailed().await,
).await;
}

#[tokio::test]
async fn post_branding_phone_providers() {
    let body = CreateBrandingPhoneProvider {
        name: PhoneProviderName::Custom,
        disabled: Some(true),
        configuration: Some(PhoneProviderConfiguration {
            default_from: Some("default_from".into()),
            mssid: Some("mssid".into()),
            sid: Some("sid".into()),
            delivery_methods: Some(any_json()),
            extra: Extra::default(),
        }),
        credentials: PhoneProviderCredentials::Twilio(TwilioProviderCredentials {
            auth_token: "auth_token".into(),
        }),
    };
    check(
"POST",
"/branding/phone/providers",
Some(r##"{"configuration":{"default_from":"default_from","delivery_methods":{"any":["thing",1]},"mssid":"mssid","sid":"sid"},"credentials":{"auth_token":"auth_token"},"disabled":true,"name":"custom"}"##),
&[(201, r##"{"channel":"phone","configuration":{"default_from":"default_from","delivery_methods":["voice"],"mssid":"mssid","sid":"sid"},"created_at":"2026-02-03T04:05:06.789Z","disabled":true,"id":"id","name":"custom","tenant":"tenant","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().providers().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_branding_phone_providers_id() {
    check(
"GET",
"/branding/phone/providers/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"channel":"phone","configuration":{"default_from":"default_from","delivery_methods":["voice"],"mssid":"mssid","sid":"sid"},"created_at":"2026-02-03T04:05:06.789Z","disabled":true,"id":"id","name":"custom","tenant":"tenant","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().providers().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_branding_phone_providers_id() {
    check_answerless(
        "DELETE",
        "/branding/phone/providers/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.branding()
                .phone()
                .providers()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_branding_phone_providers_id() {
    let body = UpdateBrandingPhoneProvider {
        name: Some(PhoneProviderName::Custom),
        disabled: Some(true),
        credentials: Some(PhoneProviderCredentials::Twilio(
            TwilioProviderCredentials {
                auth_token: "auth_token".into(),
            },
        )),
        configuration: Some(PhoneProviderConfiguration {
            default_from: Some("default_from".into()),
            mssid: Some("mssid".into()),
            sid: Some("sid".into()),
            delivery_methods: Some(any_json()),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/branding/phone/providers/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"configuration":{"default_from":"default_from","delivery_methods":{"any":["thing",1]},"mssid":"mssid","sid":"sid"},"credentials":{"auth_token":"auth_token"},"disabled":true,"name":"custom"}"##),
&[(200, r##"{"channel":"phone","configuration":{"default_from":"default_from","delivery_methods":["voice"],"mssid":"mssid","sid":"sid"},"created_at":"2026-02-03T04:05:06.789Z","disabled":true,"id":"id","name":"custom","tenant":"tenant","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().providers().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_branding_phone_providers_id_try() {
    let body = TestPhoneProvider {
        to: "to".into(),
        delivery_method: Some(PhoneProviderDeliveryMethod::Voice),
    };
    check(
        "POST",
        "/branding/phone/providers/a%7Cb%2Fc%20d%25%C3%A9/try",
        Some(r##"{"delivery_method":"voice","to":"to"}"##),
        &[
            (202, r##"{"code":2,"message":"message"}"##),
            (202, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.branding()
                .phone()
                .providers()
                .test("a|b/c d%é", &body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_branding_phone_templates() {
    let params = ListPhoneTemplatesParams {
        disabled: Some(false),
    };
    check(
"GET",
"/branding/phone/templates?disabled=false",
None,
&[(200, r##"{"templates":[{"channel":"channel","content":{"body":{"text":"text","voice":"voice"},"from":"from","syntax":"syntax"},"created_at":"2026-02-03T04:05:06.789Z","customizable":true,"disabled":true,"id":"id","tenant":"tenant","type":"password_breach","updated_at":"2026-02-03T04:05:06.789Z"}]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().templates().list_with(&params).detailed().await,
).await;
}

#[tokio::test]
async fn post_branding_phone_templates() {
    let body = CreatePhoneTemplate {
        r#type: Some(PhoneTemplateNotificationType::PasswordBreach),
        disabled: Some(true),
        content: Some(PhoneTemplateContent {
            syntax: Some("syntax".into()),
            from: Some("from".into()),
            body: Some(PhoneTemplateBody {
                text: Some("text".into()),
                voice: Some("voice".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
    };
    check(
"POST",
"/branding/phone/templates",
Some(r##"{"content":{"body":{"text":"text","voice":"voice"},"from":"from","syntax":"syntax"},"disabled":true,"type":"password_breach"}"##),
&[(201, r##"{"channel":"channel","content":{"body":{"text":"text","voice":"voice"},"from":"from","syntax":"syntax"},"created_at":"2026-02-03T04:05:06.789Z","customizable":true,"disabled":true,"id":"id","tenant":"tenant","type":"password_breach","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().templates().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_branding_phone_templates_id() {
    check(
"GET",
"/branding/phone/templates/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"channel":"channel","content":{"body":{"text":"text","voice":"voice"},"from":"from","syntax":"syntax"},"created_at":"2026-02-03T04:05:06.789Z","customizable":true,"disabled":true,"id":"id","tenant":"tenant","type":"password_breach","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().templates().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_branding_phone_templates_id() {
    check_answerless(
        "DELETE",
        "/branding/phone/templates/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.branding()
                .phone()
                .templates()
                .delete("a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_branding_phone_templates_id() {
    let body = UpdatePhoneTemplate {
        content: Some(UpdatePhoneTemplateContent {
            from: Some("from".into()),
            body: Some(PhoneTemplateBody {
                text: Some("text".into()),
                voice: Some("voice".into()),
                extra: Extra::default(),
            }),
        }),
        disabled: Some(true),
    };
    check(
"PATCH",
"/branding/phone/templates/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"content":{"body":{"text":"text","voice":"voice"},"from":"from"},"disabled":true}"##),
&[(200, r##"{"channel":"channel","content":{"body":{"text":"text","voice":"voice"},"from":"from","syntax":"syntax"},"created_at":"2026-02-03T04:05:06.789Z","customizable":true,"disabled":true,"id":"id","tenant":"tenant","type":"password_breach","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().templates().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn patch_branding_phone_templates_id_reset() {
    let body = any_json();
    check(
"PATCH",
"/branding/phone/templates/a%7Cb%2Fc%20d%25%C3%A9/reset",
Some(r##"{"any":["thing",1]}"##),
&[(200, r##"{"channel":"channel","content":{"body":{"text":"text","voice":"voice"},"from":"from","syntax":"syntax"},"created_at":"2026-02-03T04:05:06.789Z","customizable":true,"disabled":true,"id":"id","tenant":"tenant","type":"password_breach","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().phone().templates().reset("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_branding_phone_templates_id_try() {
    let body = TestPhoneTemplate {
        to: "to".into(),
        delivery_method: Some(PhoneProviderDeliveryMethod::Voice),
    };
    check(
        "POST",
        "/branding/phone/templates/a%7Cb%2Fc%20d%25%C3%A9/try",
        Some(r##"{"delivery_method":"voice","to":"to"}"##),
        &[
            (202, r##"{"message":"message"}"##),
            (202, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.branding()
                .phone()
                .templates()
                .test("a|b/c d%é", &body)
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_branding_templates_universal_login() {
    check(
        "GET",
        "/branding/templates/universal-login",
        None,
        &[
            (200, r##"{"body":"body"}"##),
            (200, r##"{"not_in_the_document":{"a":[1,null]}}"##),
        ],
        async |mgmt| {
            mgmt.branding()
                .templates()
                .get_universal_login()
                .detailed()
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn delete_branding_templates_universal_login() {
    check_answerless(
        "DELETE",
        "/branding/templates/universal-login",
        None,
        &[(204, "")],
        async |mgmt| mgmt.branding().templates().delete_universal_login().await,
    )
    .await;
}

#[tokio::test]
async fn put_branding_templates_universal_login() {
    let body = UpdateUniversalLoginTemplate::Object(UniversalLoginTemplateObject {
        template: "template".into(),
    });
    check_answerless(
        "PUT",
        "/branding/templates/universal-login",
        Some(r##"{"template":"template"}"##),
        &[(201, ""), (204, "")],
        async |mgmt| mgmt.branding().templates().set_universal_login(&body).await,
    )
    .await;
}

#[tokio::test]
async fn post_branding_themes() {
    let body = CreateBrandingTheme {
        borders: BrandingThemeBorders {
            button_border_radius: Some(3),
            button_border_weight: Some(3),
            buttons_style: Some(BrandingThemeShape::Sharp),
            input_border_radius: Some(3),
            input_border_weight: Some(3),
            inputs_style: Some(BrandingThemeShape::Sharp),
            show_widget_shadow: Some(true),
            widget_border_weight: Some(3),
            widget_corner_radius: Some(3),
            extra: Extra::default(),
        },
        colors: BrandingThemeColors {
            base_focus_color: Some("base_focus_color".into()),
            base_hover_color: Some("base_hover_color".into()),
            body_text: Some("body_text".into()),
            captcha_widget_theme: Some(BrandingCaptchaTheme::Light),
            error: Some("error".into()),
            header: Some("header".into()),
            icons: Some("icons".into()),
            input_background: Some("input_background".into()),
            input_border: Some("input_border".into()),
            input_filled_text: Some("input_filled_text".into()),
            input_labels_placeholders: Some("input_labels_placeholders".into()),
            links_focused_components: Some("links_focused_components".into()),
            primary_button: Some("primary_button".into()),
            primary_button_label: Some("primary_button_label".into()),
            read_only_background: Some("read_only_background".into()),
            secondary_button_border: Some("secondary_button_border".into()),
            secondary_button_label: Some("secondary_button_label".into()),
            success: Some("success".into()),
            widget_background: Some("widget_background".into()),
            widget_border: Some("widget_border".into()),
            extra: Extra::default(),
        },
        display_name: Some("displayName".into()),
        fonts: BrandingThemeFonts {
            body_text: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            buttons_text: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            font_url: Some("font_url".into()),
            input_labels: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            links: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            links_style: Some(BrandingLinkStyle::Underlined),
            reference_text_size: Some(3),
            subtitle: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            title: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        },
        page_background: BrandingThemePageBackground {
            background_color: Some("background_color".into()),
            background_image_url: Some("background_image_url".into()),
            page_layout: Some(BrandingPageLayout::Right),
            extra: Extra::default(),
        },
        widget: BrandingThemeWidget {
            header_text_alignment: Some(BrandingPageLayout::Right),
            logo_height: Some(3),
            logo_position: Some(BrandingAlignment::Right),
            logo_url: Some("logo_url".into()),
            social_buttons_layout: Some(BrandingSocialButtonsLayout::Top),
            extra: Extra::default(),
        },
        identifiers: Some(BrandingThemeIdentifiers {
            login_display: Some(BrandingThemeIdentifiersLoginDisplay::Unified),
            otp_autocomplete: Some(true),
            phone_display: Some(BrandingThemeIdentifiersPhoneDisplay {
                formatting: Some(BrandingThemeIdentifiersPhoneDisplayFormatting::Regional),
                masking: Some(BrandingThemeIdentifiersPhoneDisplayMasking::ShowAll),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
    };
    check(
"POST",
"/branding/themes",
Some(r##"{"borders":{"button_border_radius":3,"button_border_weight":3,"buttons_style":"sharp","input_border_radius":3,"input_border_weight":3,"inputs_style":"sharp","show_widget_shadow":true,"widget_border_weight":3,"widget_corner_radius":3},"colors":{"base_focus_color":"base_focus_color","base_hover_color":"base_hover_color","body_text":"body_text","captcha_widget_theme":"light","error":"error","header":"header","icons":"icons","input_background":"input_background","input_border":"input_border","input_filled_text":"input_filled_text","input_labels_placeholders":"input_labels_placeholders","links_focused_components":"links_focused_components","primary_button":"primary_button","primary_button_label":"primary_button_label","read_only_background":"read_only_background","secondary_button_border":"secondary_button_border","secondary_button_label":"secondary_button_label","success":"success","widget_background":"widget_background","widget_border":"widget_border"},"displayName":"displayName","fonts":{"body_text":{"bold":true,"size":1.5},"buttons_text":{"bold":true,"size":1.5},"font_url":"font_url","input_labels":{"bold":true,"size":1.5},"links":{"bold":true,"size":1.5},"links_style":"underlined","reference_text_size":3,"subtitle":{"bold":true,"size":1.5},"title":{"bold":true,"size":1.5}},"identifiers":{"login_display":"unified","otp_autocomplete":true,"phone_display":{"formatting":"regional","masking":"show_all"}},"page_background":{"background_color":"background_color","background_image_url":"background_image_url","page_layout":"right"},"widget":{"header_text_alignment":"right","logo_height":3,"logo_position":"right","logo_url":"logo_url","social_buttons_layout":"top"}}"##),
&[(200, r##"{"borders":{"button_border_radius":2,"button_border_weight":2,"buttons_style":"sharp","input_border_radius":2,"input_border_weight":2,"inputs_style":"sharp","show_widget_shadow":true,"widget_border_weight":2,"widget_corner_radius":2},"colors":{"base_focus_color":"base_focus_color","base_hover_color":"base_hover_color","body_text":"body_text","captcha_widget_theme":"light","error":"error","header":"header","icons":"icons","input_background":"input_background","input_border":"input_border","input_filled_text":"input_filled_text","input_labels_placeholders":"input_labels_placeholders","links_focused_components":"links_focused_components","primary_button":"primary_button","primary_button_label":"primary_button_label","read_only_background":"read_only_background","secondary_button_border":"secondary_button_border","secondary_button_label":"secondary_button_label","success":"success","widget_background":"widget_background","widget_border":"widget_border"},"displayName":"displayName","fonts":{"body_text":{"bold":true,"size":2},"buttons_text":{"bold":true,"size":2},"font_url":"font_url","input_labels":{"bold":true,"size":2},"links":{"bold":true,"size":2},"links_style":"underlined","reference_text_size":2,"subtitle":{"bold":true,"size":2},"title":{"bold":true,"size":2}},"identifiers":{"login_display":"unified","otp_autocomplete":true,"phone_display":{"formatting":"regional","masking":"show_all"}},"page_background":{"background_color":"background_color","background_image_url":"background_image_url","page_layout":"right"},"themeId":"themeId","widget":{"header_text_alignment":"right","logo_height":2,"logo_position":"right","logo_url":"logo_url","social_buttons_layout":"top"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().themes().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_branding_themes_default() {
    check(
"GET",
"/branding/themes/default",
None,
&[(200, r##"{"borders":{"button_border_radius":2,"button_border_weight":2,"buttons_style":"sharp","input_border_radius":2,"input_border_weight":2,"inputs_style":"sharp","show_widget_shadow":true,"widget_border_weight":2,"widget_corner_radius":2},"colors":{"base_focus_color":"base_focus_color","base_hover_color":"base_hover_color","body_text":"body_text","captcha_widget_theme":"light","error":"error","header":"header","icons":"icons","input_background":"input_background","input_border":"input_border","input_filled_text":"input_filled_text","input_labels_placeholders":"input_labels_placeholders","links_focused_components":"links_focused_components","primary_button":"primary_button","primary_button_label":"primary_button_label","read_only_background":"read_only_background","secondary_button_border":"secondary_button_border","secondary_button_label":"secondary_button_label","success":"success","widget_background":"widget_background","widget_border":"widget_border"},"displayName":"displayName","fonts":{"body_text":{"bold":true,"size":2},"buttons_text":{"bold":true,"size":2},"font_url":"font_url","input_labels":{"bold":true,"size":2},"links":{"bold":true,"size":2},"links_style":"underlined","reference_text_size":2,"subtitle":{"bold":true,"size":2},"title":{"bold":true,"size":2}},"identifiers":{"login_display":"unified","otp_autocomplete":true,"phone_display":{"formatting":"regional","masking":"show_all"}},"page_background":{"background_color":"background_color","background_image_url":"background_image_url","page_layout":"right"},"themeId":"themeId","widget":{"header_text_alignment":"right","logo_height":2,"logo_position":"right","logo_url":"logo_url","social_buttons_layout":"top"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().themes().get_default().detailed().await,
).await;
}

#[tokio::test]
async fn get_branding_themes_themeid() {
    check(
"GET",
"/branding/themes/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"borders":{"button_border_radius":2,"button_border_weight":2,"buttons_style":"sharp","input_border_radius":2,"input_border_weight":2,"inputs_style":"sharp","show_widget_shadow":true,"widget_border_weight":2,"widget_corner_radius":2},"colors":{"base_focus_color":"base_focus_color","base_hover_color":"base_hover_color","body_text":"body_text","captcha_widget_theme":"light","error":"error","header":"header","icons":"icons","input_background":"input_background","input_border":"input_border","input_filled_text":"input_filled_text","input_labels_placeholders":"input_labels_placeholders","links_focused_components":"links_focused_components","primary_button":"primary_button","primary_button_label":"primary_button_label","read_only_background":"read_only_background","secondary_button_border":"secondary_button_border","secondary_button_label":"secondary_button_label","success":"success","widget_background":"widget_background","widget_border":"widget_border"},"displayName":"displayName","fonts":{"body_text":{"bold":true,"size":2},"buttons_text":{"bold":true,"size":2},"font_url":"font_url","input_labels":{"bold":true,"size":2},"links":{"bold":true,"size":2},"links_style":"underlined","reference_text_size":2,"subtitle":{"bold":true,"size":2},"title":{"bold":true,"size":2}},"identifiers":{"login_display":"unified","otp_autocomplete":true,"phone_display":{"formatting":"regional","masking":"show_all"}},"page_background":{"background_color":"background_color","background_image_url":"background_image_url","page_layout":"right"},"themeId":"themeId","widget":{"header_text_alignment":"right","logo_height":2,"logo_position":"right","logo_url":"logo_url","social_buttons_layout":"top"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().themes().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_branding_themes_themeid() {
    check_answerless(
        "DELETE",
        "/branding/themes/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.branding().themes().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_branding_themes_themeid() {
    let body = UpdateBrandingTheme {
        borders: BrandingThemeBorders {
            button_border_radius: Some(3),
            button_border_weight: Some(3),
            buttons_style: Some(BrandingThemeShape::Sharp),
            input_border_radius: Some(3),
            input_border_weight: Some(3),
            inputs_style: Some(BrandingThemeShape::Sharp),
            show_widget_shadow: Some(true),
            widget_border_weight: Some(3),
            widget_corner_radius: Some(3),
            extra: Extra::default(),
        },
        colors: BrandingThemeColors {
            base_focus_color: Some("base_focus_color".into()),
            base_hover_color: Some("base_hover_color".into()),
            body_text: Some("body_text".into()),
            captcha_widget_theme: Some(BrandingCaptchaTheme::Light),
            error: Some("error".into()),
            header: Some("header".into()),
            icons: Some("icons".into()),
            input_background: Some("input_background".into()),
            input_border: Some("input_border".into()),
            input_filled_text: Some("input_filled_text".into()),
            input_labels_placeholders: Some("input_labels_placeholders".into()),
            links_focused_components: Some("links_focused_components".into()),
            primary_button: Some("primary_button".into()),
            primary_button_label: Some("primary_button_label".into()),
            read_only_background: Some("read_only_background".into()),
            secondary_button_border: Some("secondary_button_border".into()),
            secondary_button_label: Some("secondary_button_label".into()),
            success: Some("success".into()),
            widget_background: Some("widget_background".into()),
            widget_border: Some("widget_border".into()),
            extra: Extra::default(),
        },
        display_name: Some("displayName".into()),
        fonts: BrandingThemeFonts {
            body_text: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            buttons_text: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            font_url: Some("font_url".into()),
            input_labels: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            links: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            links_style: Some(BrandingLinkStyle::Underlined),
            reference_text_size: Some(3),
            subtitle: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            title: Some(BrandingThemeFont {
                bold: Some(true),
                size: Some(1.5),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        },
        page_background: BrandingThemePageBackground {
            background_color: Some("background_color".into()),
            background_image_url: Some("background_image_url".into()),
            page_layout: Some(BrandingPageLayout::Right),
            extra: Extra::default(),
        },
        widget: BrandingThemeWidget {
            header_text_alignment: Some(BrandingPageLayout::Right),
            logo_height: Some(3),
            logo_position: Some(BrandingAlignment::Right),
            logo_url: Some("logo_url".into()),
            social_buttons_layout: Some(BrandingSocialButtonsLayout::Top),
            extra: Extra::default(),
        },
        identifiers: Some(BrandingThemeIdentifiers {
            login_display: Some(BrandingThemeIdentifiersLoginDisplay::Unified),
            otp_autocomplete: Some(true),
            phone_display: Some(BrandingThemeIdentifiersPhoneDisplay {
                formatting: Some(BrandingThemeIdentifiersPhoneDisplayFormatting::Regional),
                masking: Some(BrandingThemeIdentifiersPhoneDisplayMasking::ShowAll),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
    };
    check(
"PATCH",
"/branding/themes/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"borders":{"button_border_radius":3,"button_border_weight":3,"buttons_style":"sharp","input_border_radius":3,"input_border_weight":3,"inputs_style":"sharp","show_widget_shadow":true,"widget_border_weight":3,"widget_corner_radius":3},"colors":{"base_focus_color":"base_focus_color","base_hover_color":"base_hover_color","body_text":"body_text","captcha_widget_theme":"light","error":"error","header":"header","icons":"icons","input_background":"input_background","input_border":"input_border","input_filled_text":"input_filled_text","input_labels_placeholders":"input_labels_placeholders","links_focused_components":"links_focused_components","primary_button":"primary_button","primary_button_label":"primary_button_label","read_only_background":"read_only_background","secondary_button_border":"secondary_button_border","secondary_button_label":"secondary_button_label","success":"success","widget_background":"widget_background","widget_border":"widget_border"},"displayName":"displayName","fonts":{"body_text":{"bold":true,"size":1.5},"buttons_text":{"bold":true,"size":1.5},"font_url":"font_url","input_labels":{"bold":true,"size":1.5},"links":{"bold":true,"size":1.5},"links_style":"underlined","reference_text_size":3,"subtitle":{"bold":true,"size":1.5},"title":{"bold":true,"size":1.5}},"identifiers":{"login_display":"unified","otp_autocomplete":true,"phone_display":{"formatting":"regional","masking":"show_all"}},"page_background":{"background_color":"background_color","background_image_url":"background_image_url","page_layout":"right"},"widget":{"header_text_alignment":"right","logo_height":3,"logo_position":"right","logo_url":"logo_url","social_buttons_layout":"top"}}"##),
&[(200, r##"{"borders":{"button_border_radius":2,"button_border_weight":2,"buttons_style":"sharp","input_border_radius":2,"input_border_weight":2,"inputs_style":"sharp","show_widget_shadow":true,"widget_border_weight":2,"widget_corner_radius":2},"colors":{"base_focus_color":"base_focus_color","base_hover_color":"base_hover_color","body_text":"body_text","captcha_widget_theme":"light","error":"error","header":"header","icons":"icons","input_background":"input_background","input_border":"input_border","input_filled_text":"input_filled_text","input_labels_placeholders":"input_labels_placeholders","links_focused_components":"links_focused_components","primary_button":"primary_button","primary_button_label":"primary_button_label","read_only_background":"read_only_background","secondary_button_border":"secondary_button_border","secondary_button_label":"secondary_button_label","success":"success","widget_background":"widget_background","widget_border":"widget_border"},"displayName":"displayName","fonts":{"body_text":{"bold":true,"size":2},"buttons_text":{"bold":true,"size":2},"font_url":"font_url","input_labels":{"bold":true,"size":2},"links":{"bold":true,"size":2},"links_style":"underlined","reference_text_size":2,"subtitle":{"bold":true,"size":2},"title":{"bold":true,"size":2}},"identifiers":{"login_display":"unified","otp_autocomplete":true,"phone_display":{"formatting":"regional","masking":"show_all"}},"page_background":{"background_color":"background_color","background_image_url":"background_image_url","page_layout":"right"},"themeId":"themeId","widget":{"header_text_alignment":"right","logo_height":2,"logo_position":"right","logo_url":"logo_url","social_buttons_layout":"top"}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.branding().themes().update("a|b/c d%é", &body).detailed().await,
).await;
}
