//! Generated from `spec/mp/qrcode.toml` by `cargo xtask codegen`. Do not edit.
//!
//! QR codes with a scene (带参数二维码)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a QR code with a scene (生成带参数的二维码).
///
/// `POST /cgi-bin/qrcode/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html)
///
/// At most 100000 permanent codes; temporary ones have no such limit.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Seconds, at most 2592000 (30 days); 60 if left out; for temporary codes only.
    pub expire_seconds: Option<i64>,
    /// QR\_SCENE or QR\_STR\_SCENE temporary, QR\_LIMIT\_SCENE or QR\_LIMIT\_STR\_SCENE permanent; STR with scene_str, otherwise with scene_id.
    pub action_name: String,
    /// `action_info`.
    pub action_info: CreateActionInfo,
}

impl Create {
    /// Starts with the required members.
    pub fn new(action_name: impl Into<String>, action_info: impl Into<CreateActionInfo>) -> Self {
        Self {
            expire_seconds: Default::default(),
            action_name: action_name.into(),
            action_info: action_info.into(),
        }
    }

    /// Seconds, at most 2592000 (30 days); 60 if left out; for temporary codes only.
    pub fn expire_seconds(mut self, expire_seconds: impl Into<i64>) -> Self {
        self.expire_seconds = Some(expire_seconds.into());
        self
    }
}

wire_out!(Create {
    "expire_seconds" => expire_seconds,
    "action_name" => action_name,
    "action_info" => action_info,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Seconds, at most 2592000 (30 days); 60 if left out; for temporary codes only.
    pub expire_seconds: Option<i64>,
    /// Serves to fetch the picture from <https://mp.weixin.qq.com/cgi-bin/showqrcode>.
    pub ticket: String,
    /// The text of the code, from which any picture can be made.
    pub url: String,
}

wire_in!(CreateResponse {
    "expire_seconds" => expire_seconds,
    "ticket" => ticket,
    "url" => url,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.qrcode.create",
        path: "/cgi-bin/qrcode/create",
        ..Operation::usual(Product::Mp)
    };
}

/// `action_info` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateActionInfo {
    /// Returned with the events of scanning and following.
    pub scene: CreateScene,
}

impl CreateActionInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(scene: impl Into<CreateScene>) -> Self {
        Self {
            scene: scene.into(),
        }
    }
}

wire_out!(part CreateActionInfo {
    "scene" => scene,
});

/// `scene` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateScene {
    /// 32-bit number other than 0; for permanent codes 1 to 100000.
    pub scene_id: Option<i64>,
    /// 1 to 64 characters.
    pub scene_str: Option<String>,
}

impl CreateScene {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 32-bit number other than 0; for permanent codes 1 to 100000.
    #[must_use]
    pub fn scene_id(mut self, scene_id: impl Into<i64>) -> Self {
        self.scene_id = Some(scene_id.into());
        self
    }

    /// 1 to 64 characters.
    #[must_use]
    pub fn scene_str(mut self, scene_str: impl Into<String>) -> Self {
        self.scene_str = Some(scene_str.into());
        self
    }
}

wire_out!(part CreateScene {
    "scene_id" => scene_id,
    "scene_str" => scene_str,
});
