//! Generated from `spec/mini/wxa.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program core services (小程序基础服务)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Add a store to the store mini program (添加门店).
///
/// `POST /wxa/add_store`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#12)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddStore {
    /// Empty when the store is created.
    pub poi_id: Option<String>,
    /// Place id of Tencent maps, from creating or searching a map place.
    pub map_poi_id: String,
    /// `pic_list`.
    pub pic_list: PicList,
    /// Opening hours, such as 10:00-20:00.
    pub hour: String,
    /// `address`.
    pub address: String,
    /// Name of the company on the certificate.
    pub company_name: String,
    /// Phone number of the store.
    pub contract_phone: String,
    /// Number of the business licence or other certificate.
    pub credential: String,
    /// Media ids of certificates.
    pub qualification_list: Option<Vec<String>>,
    /// Id of the card offered by the store, empty for none.
    pub card_id: String,
}

impl AddStore {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(map_poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: Default::default(),
            map_poi_id: map_poi_id.into(),
            pic_list: Default::default(),
            hour: Default::default(),
            address: Default::default(),
            company_name: Default::default(),
            contract_phone: Default::default(),
            credential: Default::default(),
            qualification_list: Default::default(),
            card_id: Default::default(),
        }
    }

    /// Empty when the store is created.
    pub fn poi_id(mut self, poi_id: impl Into<String>) -> Self {
        self.poi_id = Some(poi_id.into());
        self
    }

    /// `pic_list`.
    pub fn pic_list(mut self, pic_list: impl Into<PicList>) -> Self {
        self.pic_list = pic_list.into();
        self
    }

    /// Opening hours, such as 10:00-20:00.
    pub fn hour(mut self, hour: impl Into<String>) -> Self {
        self.hour = hour.into();
        self
    }

    /// `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Name of the company on the certificate.
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = company_name.into();
        self
    }

    /// Phone number of the store.
    pub fn contract_phone(mut self, contract_phone: impl Into<String>) -> Self {
        self.contract_phone = contract_phone.into();
        self
    }

    /// Number of the business licence or other certificate.
    pub fn credential(mut self, credential: impl Into<String>) -> Self {
        self.credential = credential.into();
        self
    }

    /// Media ids of certificates.
    pub fn qualification_list(
        mut self,
        qualification_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualification_list = Some(qualification_list.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the card offered by the store, empty for none.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = card_id.into();
        self
    }
}

wire_out!(AddStore {
    "poi_id" => poi_id,
    "map_poi_id" => map_poi_id,
    "hour" => hour,
    "address" => address,
    "company_name" => company_name,
    "contract_phone" => contract_phone,
    "credential" => credential,
    "qualification_list" => qualification_list,
    "card_id" => card_id,
} via {
    "pic_list" => pic_list: yizhan_core::wire::JsonString,
});

/// The answer to [`AddStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddStoreResponse {
    /// `data`.
    pub data: AddStoreData,
}

wire_in!(AddStoreResponse {
    "data" => data,
});

impl Endpoint for AddStore {
    type Response = AddStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.add_store",
        path: "/wxa/add_store",
        ..Operation::usual(Product::Mini)
    };
}

/// `pic_list` of [`AddStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PicList {
    /// `list`.
    pub list: Vec<String>,
}

impl PicList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part PicList {
    "list" => list,
});

/// `data` of [`AddStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddStoreData {
    /// Id of the review, repeated in the review event.
    pub audit_id: i64,
}

wire_in!(part AddStoreData {
    "audit_id" => audit_id,
});

/// Add a nearby place (添加地点).
///
/// `POST /wxa/addnearbypoi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.add.html)
///
/// Places are reviewed; the result comes as an event.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddNearbyPoi {
    /// Empty for a new place, the place's id to update one.
    pub poi_id: String,
    /// Always 1.
    ///
    /// `true` unless set.
    pub is_comm_nearby: bool,
    /// Place id of Tencent maps, from creating or searching a map place.
    pub map_poi_id: Option<String>,
    /// JSON text with the addresses of at most 9 pictures.
    pub pic_list: PicList,
    /// JSON text with the services of the place.
    pub service_infos: AddNearbyPoiServiceInfos,
    /// JSON text with the customer service of the place.
    pub kf_info: Option<AddNearbyPoiKfInfo>,
    /// `store_name`.
    pub store_name: String,
    /// Opening hours, such as 10:00-20:00.
    pub hour: String,
    /// `address`.
    pub address: String,
    /// Name of the company on the certificate.
    pub company_name: String,
    /// Phone number of the store.
    pub contract_phone: String,
    /// Number of the business licence or other certificate.
    pub credential: String,
    /// Media ids of certificates.
    pub qualification_list: Option<Vec<String>>,
}

impl AddNearbyPoi {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
            is_comm_nearby: true,
            map_poi_id: Default::default(),
            pic_list: Default::default(),
            service_infos: Default::default(),
            kf_info: Default::default(),
            store_name: Default::default(),
            hour: Default::default(),
            address: Default::default(),
            company_name: Default::default(),
            contract_phone: Default::default(),
            credential: Default::default(),
            qualification_list: Default::default(),
        }
    }

    /// Always 1.
    ///
    /// `true` unless set.
    pub fn is_comm_nearby(mut self, is_comm_nearby: impl Into<bool>) -> Self {
        self.is_comm_nearby = is_comm_nearby.into();
        self
    }

    /// Place id of Tencent maps, from creating or searching a map place.
    pub fn map_poi_id(mut self, map_poi_id: impl Into<String>) -> Self {
        self.map_poi_id = Some(map_poi_id.into());
        self
    }

    /// JSON text with the addresses of at most 9 pictures.
    pub fn pic_list(mut self, pic_list: impl Into<PicList>) -> Self {
        self.pic_list = pic_list.into();
        self
    }

    /// JSON text with the services of the place.
    pub fn service_infos(mut self, service_infos: impl Into<AddNearbyPoiServiceInfos>) -> Self {
        self.service_infos = service_infos.into();
        self
    }

    /// JSON text with the customer service of the place.
    pub fn kf_info(mut self, kf_info: impl Into<AddNearbyPoiKfInfo>) -> Self {
        self.kf_info = Some(kf_info.into());
        self
    }

    /// `store_name`.
    pub fn store_name(mut self, store_name: impl Into<String>) -> Self {
        self.store_name = store_name.into();
        self
    }

    /// Opening hours, such as 10:00-20:00.
    pub fn hour(mut self, hour: impl Into<String>) -> Self {
        self.hour = hour.into();
        self
    }

    /// `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Name of the company on the certificate.
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = company_name.into();
        self
    }

    /// Phone number of the store.
    pub fn contract_phone(mut self, contract_phone: impl Into<String>) -> Self {
        self.contract_phone = contract_phone.into();
        self
    }

    /// Number of the business licence or other certificate.
    pub fn credential(mut self, credential: impl Into<String>) -> Self {
        self.credential = credential.into();
        self
    }

    /// Media ids of certificates.
    pub fn qualification_list(
        mut self,
        qualification_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualification_list = Some(qualification_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddNearbyPoi {
    "poi_id" => poi_id,
    "map_poi_id" => map_poi_id,
    "store_name" => store_name,
    "hour" => hour,
    "address" => address,
    "company_name" => company_name,
    "contract_phone" => contract_phone,
    "credential" => credential,
    "qualification_list" => qualification_list,
} via {
    "is_comm_nearby" => is_comm_nearby: yizhan_core::wire::BoolAsInt,
    "pic_list" => pic_list: yizhan_core::wire::JsonString,
    "service_infos" => service_infos: yizhan_core::wire::JsonString,
    "kf_info" => kf_info: yizhan_core::wire::JsonString,
});

/// The answer to [`AddNearbyPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddNearbyPoiResponse {
    /// `data`.
    pub data: AddNearbyPoiData,
}

wire_in!(AddNearbyPoiResponse {
    "data" => data,
});

impl Endpoint for AddNearbyPoi {
    type Response = AddNearbyPoiResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.add_nearby_poi",
        path: "/wxa/addnearbypoi",
        ..Operation::usual(Product::Mini)
    };
}

/// `service_infos` of [`AddNearbyPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddNearbyPoiServiceInfos {
    /// `service_infos`.
    pub service_infos: Vec<AddNearbyPoiServiceInfosServiceInfos>,
}

impl AddNearbyPoiServiceInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        service_infos: impl IntoIterator<Item = impl Into<AddNearbyPoiServiceInfosServiceInfos>>,
    ) -> Self {
        Self {
            service_infos: service_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddNearbyPoiServiceInfos {
    "service_infos" => service_infos,
});

/// `service_infos_service_infos` of [`AddNearbyPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddNearbyPoiServiceInfosServiceInfos {
    /// `id`.
    pub id: i64,
    /// `type`.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// `appid`.
    pub appid: String,
    /// `path`.
    pub path: String,
    /// `desc`.
    pub desc: Option<String>,
}

impl AddNearbyPoiServiceInfosServiceInfos {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            r#type: Default::default(),
            name: Default::default(),
            appid: Default::default(),
            path: Default::default(),
            desc: Default::default(),
        }
    }

    /// `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// `appid`.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = appid.into();
        self
    }

    /// `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part AddNearbyPoiServiceInfosServiceInfos {
    "id" => id,
    "type" => r#type,
    "name" => name,
    "appid" => appid,
    "path" => path,
    "desc" => desc,
});

/// `kf_info` of [`AddNearbyPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddNearbyPoiKfInfo {
    /// Whether customer service is offered.
    pub open_kf: bool,
    /// `kf_name`.
    pub kf_name: Option<String>,
    /// `kf_headimg`.
    pub kf_headimg: Option<String>,
}

impl AddNearbyPoiKfInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(open_kf: impl Into<bool>) -> Self {
        Self {
            open_kf: open_kf.into(),
            kf_name: Default::default(),
            kf_headimg: Default::default(),
        }
    }

    /// `kf_name`.
    #[must_use]
    pub fn kf_name(mut self, kf_name: impl Into<String>) -> Self {
        self.kf_name = Some(kf_name.into());
        self
    }

    /// `kf_headimg`.
    #[must_use]
    pub fn kf_headimg(mut self, kf_headimg: impl Into<String>) -> Self {
        self.kf_headimg = Some(kf_headimg.into());
        self
    }
}

wire_out!(part AddNearbyPoiKfInfo {
    "open_kf" => open_kf,
    "kf_name" => kf_name,
    "kf_headimg" => kf_headimg,
});

/// `data` of [`AddNearbyPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddNearbyPoiData {
    /// Id of the review, repeated in the review event.
    pub audit_id: String,
    /// Id of the place or store.
    pub poi_id: String,
    /// `related_credential`.
    pub related_credential: Option<String>,
}

wire_in!(part AddNearbyPoiData {
    "audit_id" => audit_id,
    "poi_id" => poi_id,
    "related_credential" => related_credential,
});

/// Create the store mini program (创建门店小程序).
///
/// `POST /wxa/apply_merchant`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#6)
///
/// The administrator has to confirm the mini program after the review.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyMerchant {
    /// Category id of that level.
    pub first_catid: i64,
    /// Category id of that level.
    pub second_catid: i64,
    /// Media ids of certificates.
    pub qualification_list: Option<Vec<String>>,
    /// `nickname`.
    pub nickname: String,
    /// Introduction of the store mini program.
    pub intro: String,
    /// Media id of the picture.
    pub headimg_mediaid: String,
    /// Organisation code.
    pub org_code: Option<String>,
    /// Media ids of further material.
    pub other_files: Option<Vec<String>>,
}

impl ApplyMerchant {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(first_catid: impl Into<i64>) -> Self {
        Self {
            first_catid: first_catid.into(),
            second_catid: Default::default(),
            qualification_list: Default::default(),
            nickname: Default::default(),
            intro: Default::default(),
            headimg_mediaid: Default::default(),
            org_code: Default::default(),
            other_files: Default::default(),
        }
    }

    /// Category id of that level.
    pub fn second_catid(mut self, second_catid: impl Into<i64>) -> Self {
        self.second_catid = second_catid.into();
        self
    }

    /// Media ids of certificates.
    pub fn qualification_list(
        mut self,
        qualification_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualification_list = Some(qualification_list.into_iter().map(Into::into).collect());
        self
    }

    /// `nickname`.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = nickname.into();
        self
    }

    /// Introduction of the store mini program.
    pub fn intro(mut self, intro: impl Into<String>) -> Self {
        self.intro = intro.into();
        self
    }

    /// Media id of the picture.
    pub fn headimg_mediaid(mut self, headimg_mediaid: impl Into<String>) -> Self {
        self.headimg_mediaid = headimg_mediaid.into();
        self
    }

    /// Organisation code.
    pub fn org_code(mut self, org_code: impl Into<String>) -> Self {
        self.org_code = Some(org_code.into());
        self
    }

    /// Media ids of further material.
    pub fn other_files(mut self, other_files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.other_files = Some(other_files.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ApplyMerchant {
    "first_catid" => first_catid,
    "second_catid" => second_catid,
    "qualification_list" => qualification_list,
    "nickname" => nickname,
    "intro" => intro,
    "headimg_mediaid" => headimg_mediaid,
    "org_code" => org_code,
    "other_files" => other_files,
});

/// The answer to [`ApplyMerchant`].
pub type ApplyMerchantResponse = yizhan_core::Done;

impl Endpoint for ApplyMerchant {
    type Response = ApplyMerchantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.apply_merchant",
        path: "/wxa/apply_merchant",
        ..Operation::usual(Product::Mini)
    };
}

/// Get performance data (获取小程序启动性能、运行性能等数据).
///
/// `POST /wxa/business/performance/boot`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getPerformanceData.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BusinessPerformanceBoot {
    /// `time`.
    pub time: BusinessPerformanceBootTime,
    /// 10016 open rate, 10017 time of the start stages, 10021 time of page switches, 10022 memory, 10023 memory faults.
    pub module: String,
    /// `params`.
    pub params: Vec<BusinessPerformanceBootParams>,
}

impl BusinessPerformanceBoot {
    /// Starts with the required members.
    pub fn new(
        time: impl Into<BusinessPerformanceBootTime>,
        module: impl Into<String>,
        params: impl IntoIterator<Item = impl Into<BusinessPerformanceBootParams>>,
    ) -> Self {
        Self {
            time: time.into(),
            module: module.into(),
            params: params.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BusinessPerformanceBoot {
    "time" => time,
    "module" => module,
    "params" => params,
});

/// The answer to [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootResponse {
    /// `data`.
    pub data: BusinessPerformanceBootData,
}

wire_in!(BusinessPerformanceBootResponse {
    "data" => data,
});

impl Endpoint for BusinessPerformanceBoot {
    type Response = BusinessPerformanceBootResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.business_performance_boot",
        path: "/wxa/business/performance/boot",
        ..Operation::usual(Product::Mini)
    };
}

/// `time` of [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootTime {
    /// Unix seconds.
    pub begin_timestamp: i64,
    /// Unix seconds.
    pub end_timestamp: i64,
}

impl BusinessPerformanceBootTime {
    /// Starts with the required members.
    #[must_use]
    pub fn new(begin_timestamp: impl Into<i64>, end_timestamp: impl Into<i64>) -> Self {
        Self {
            begin_timestamp: begin_timestamp.into(),
            end_timestamp: end_timestamp.into(),
        }
    }
}

wire_out!(part BusinessPerformanceBootTime {
    "begin_timestamp" => begin_timestamp,
    "end_timestamp" => end_timestamp,
});

/// `params` of [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootParams {
    /// Condition such as networktype, device_level or device.
    pub field: String,
    /// Value of the condition, -1 for all.
    pub value: String,
}

impl BusinessPerformanceBootParams {
    /// Starts with the required members.
    #[must_use]
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            value: value.into(),
        }
    }
}

wire_out!(part BusinessPerformanceBootParams {
    "field" => field,
    "value" => value,
});

/// `data` of [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootData {
    /// `body`.
    pub body: BusinessPerformanceBootBody,
}

wire_in!(part BusinessPerformanceBootData {
    "body" => body,
});

/// `body` of [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootBody {
    /// `tables`.
    pub tables: Vec<BusinessPerformanceBootTables>,
    /// `count`.
    pub count: i64,
}

wire_in!(part BusinessPerformanceBootBody {
    "tables" => tables,
    "count" => count,
});

/// `tables` of [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootTables {
    /// `id`.
    pub id: String,
    /// Chinese name of the measure.
    pub zh: String,
    /// `lines`.
    pub lines: Vec<BusinessPerformanceBootLines>,
}

wire_in!(part BusinessPerformanceBootTables {
    "id" => id,
    "zh" => zh,
    "lines" => lines,
});

/// `lines` of [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootLines {
    /// `fields`.
    pub fields: Vec<BusinessPerformanceBootFields>,
}

wire_in!(part BusinessPerformanceBootLines {
    "fields" => fields,
});

/// `fields` of [`BusinessPerformanceBoot`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessPerformanceBootFields {
    /// Day as yyyyMMdd.
    pub refdate: String,
    /// Value of the pair.
    pub value: String,
}

wire_in!(part BusinessPerformanceBootFields {
    "refdate" => refdate,
    "value" => value,
});

/// Get the usage of a paid capability (获取小程序某个付费能力的用量详情).
///
/// `GET /wxa/charge/usage/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChargeUsageGet {
    /// Id of the product that was bought.
    pub spu_id: String,
    /// Items to skip, from 0.
    pub offset: i64,
    /// Most packages to return.
    ///
    /// `20` unless set.
    pub limit: i64,
}

impl ChargeUsageGet {
    /// Starts with the required members.
    pub fn new(spu_id: impl Into<String>, offset: impl Into<i64>) -> Self {
        Self {
            spu_id: spu_id.into(),
            offset: offset.into(),
            limit: 20,
        }
    }

    /// Most packages to return.
    ///
    /// `20` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(ChargeUsageGet {
    "spuId" => spu_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ChargeUsageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChargeUsageGetResponse {
    /// Amount bought.
    pub all: i64,
    /// Amount of the packages now in force.
    pub effective_all: i64,
    /// Used amount of the packages now in force.
    pub effective_use: i64,
    /// Unix seconds.
    pub start_service_time: i64,
    /// Unix seconds.
    pub end_service_time: i64,
    /// `detailList`.
    pub detail_list: Vec<ChargeUsageGetDetailList>,
    /// `total`.
    pub total: i64,
}

wire_in!(ChargeUsageGetResponse {
    "all" => all,
    "effectiveAll" => effective_all,
    "effectiveUse" => effective_use,
    "startServiceTime" => start_service_time,
    "endServiceTime" => end_service_time,
    "detailList" => detail_list,
    "total" => total,
});

impl Endpoint for ChargeUsageGet {
    type Response = ChargeUsageGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.charge_usage_get",
        path: "/wxa/charge/usage/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `detail_list` of [`ChargeUsageGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChargeUsageGetDetailList {
    /// Id of the package that was bought.
    pub pkg_id: String,
    /// Id of the product that was bought.
    pub spu_id: String,
    /// Id of the product that was bought.
    pub sku_id: Option<String>,
    /// `status`.
    pub status: i64,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Amount bought.
    pub all: i64,
    /// Amount used.
    pub used: i64,
    /// `source`.
    pub source: Option<i64>,
}

wire_in!(part ChargeUsageGetDetailList {
    "pkgId" => pkg_id,
    "spuId" => spu_id,
    "skuId" => sku_id,
    "status" => status,
    "startTime" => start_time,
    "endTime" => end_time,
    "all" => all,
    "used" => used,
    "source" => source,
});

/// Get the recent average number of users of a paid capability (获取小程序某个付费能力的最近用户平均用量).
///
/// `GET /wxa/charge/usage/get_recent_average`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChargeUsageGetRecentAverage {
    /// Id of the product that was bought.
    pub spu_id: String,
}

impl ChargeUsageGetRecentAverage {
    /// Starts with the required members.
    pub fn new(spu_id: impl Into<String>) -> Self {
        Self {
            spu_id: spu_id.into(),
        }
    }
}

wire_out!(ChargeUsageGetRecentAverage {
    "spuId" => spu_id,
});

/// The answer to [`ChargeUsageGetRecentAverage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChargeUsageGetRecentAverageResponse {
    /// Average number of users.
    pub average_data: i64,
}

wire_in!(ChargeUsageGetRecentAverageResponse {
    "averageData" => average_data,
});

impl Endpoint for ChargeUsageGetRecentAverage {
    type Response = ChargeUsageGetRecentAverageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.charge_usage_get_recent_average",
        path: "/wxa/charge/usage/get_recent_average",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Check a session key (检验登录态).
///
/// `GET /wxa/checksession`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/checkSessionKey.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/login/auth.checkSessionKey.html)
///
/// The signature is made over an empty string. Error 87009 means that the session key is not the current one.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckSession {
    /// The user's open id in this mini program.
    pub openid: String,
    /// HMAC of the request body, or of an empty string, with the user's session key as key, in hex.
    pub signature: String,
    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub sig_method: String,
}

impl CheckSession {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            signature: signature.into(),
            sig_method: "hmac_sha256".into(),
        }
    }

    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub fn sig_method(mut self, sig_method: impl Into<String>) -> Self {
        self.sig_method = sig_method.into();
        self
    }
}

wire_out!(CheckSession {
    "openid" => openid,
    "signature" => signature,
    "sig_method" => sig_method,
});

/// The answer to [`CheckSession`].
pub type CheckSessionResponse = yizhan_core::Done;

impl Endpoint for CheckSession {
    type Response = CheckSessionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.check_session",
        path: "/wxa/checksession",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Create a map place for a store (在腾讯地图中创建门店).
///
/// `POST /wxa/create_map_poi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#11)
///
/// The new place is reviewed; the result with the map place id comes as an event.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateMapPoi {
    /// Id of the place or store.
    pub poi_id: Option<String>,
    /// `name`.
    pub name: String,
    /// `category`.
    pub category: String,
    /// `introduct`.
    pub introduct: String,
    /// Phone number of the store.
    pub telephone: String,
    /// Degrees of longitude.
    pub longitude: f64,
    /// Degrees of latitude.
    pub latitude: f64,
    /// District id from the list of districts.
    pub districtid: i64,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// `district`.
    pub district: String,
    /// `address`.
    pub address: String,
    /// Addresses of pictures.
    pub photo: String,
    /// `license`.
    pub license: String,
}

impl CreateMapPoi {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            poi_id: Default::default(),
            name: name.into(),
            category: Default::default(),
            introduct: Default::default(),
            telephone: Default::default(),
            longitude: Default::default(),
            latitude: Default::default(),
            districtid: Default::default(),
            province: Default::default(),
            city: Default::default(),
            district: Default::default(),
            address: Default::default(),
            photo: Default::default(),
            license: Default::default(),
        }
    }

    /// Id of the place or store.
    pub fn poi_id(mut self, poi_id: impl Into<String>) -> Self {
        self.poi_id = Some(poi_id.into());
        self
    }

    /// `category`.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = category.into();
        self
    }

    /// `introduct`.
    pub fn introduct(mut self, introduct: impl Into<String>) -> Self {
        self.introduct = introduct.into();
        self
    }

    /// Phone number of the store.
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = telephone.into();
        self
    }

    /// Degrees of longitude.
    pub fn longitude(mut self, longitude: impl Into<f64>) -> Self {
        self.longitude = longitude.into();
        self
    }

    /// Degrees of latitude.
    pub fn latitude(mut self, latitude: impl Into<f64>) -> Self {
        self.latitude = latitude.into();
        self
    }

    /// District id from the list of districts.
    pub fn districtid(mut self, districtid: impl Into<i64>) -> Self {
        self.districtid = districtid.into();
        self
    }

    /// `province`.
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = province.into();
        self
    }

    /// `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// `district`.
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = district.into();
        self
    }

    /// `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Addresses of pictures.
    pub fn photo(mut self, photo: impl Into<String>) -> Self {
        self.photo = photo.into();
        self
    }

    /// `license`.
    pub fn license(mut self, license: impl Into<String>) -> Self {
        self.license = license.into();
        self
    }
}

wire_out!(CreateMapPoi {
    "poi_id" => poi_id,
    "name" => name,
    "category" => category,
    "introduct" => introduct,
    "telephone" => telephone,
    "longitude" => longitude,
    "latitude" => latitude,
    "districtid" => districtid,
    "province" => province,
    "city" => city,
    "district" => district,
    "address" => address,
    "photo" => photo,
    "license" => license,
});

/// The answer to [`CreateMapPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMapPoiResponse {
    /// `data`.
    pub data: CreateMapPoiData,
}

wire_in!(CreateMapPoiResponse {
    "data" => data,
});

impl Endpoint for CreateMapPoi {
    type Response = CreateMapPoiResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.create_map_poi",
        path: "/wxa/create_map_poi",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`CreateMapPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateMapPoiData {
    /// Id of the request, repeated in the review event.
    pub base_id: i64,
}

wire_in!(part CreateMapPoiData {
    "base_id" => base_id,
});

/// Create a frame-synchronised game room (创建帧同步游戏房间).
///
/// `POST /wxa/createwxagameroom`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.createGameRoom.html)
///
/// For mini games with frame synchronisation. The players join with the returned access key.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateWxaGameRoom {
    /// Milliseconds between frames.
    pub game_tick: i64,
    /// `open_id_list`.
    pub open_id_list: Vec<String>,
    /// Share of ready players in percent at which the game starts.
    pub start_percent: i64,
    /// How many times UDP packets are repeated.
    ///
    /// `3` unless set.
    pub udp_reliability_strategy: i64,
    /// Whether names and pictures of the players are wanted.
    pub need_user_info: Option<bool>,
    /// Longest duration of the game in seconds.
    pub game_last_time: Option<i64>,
    /// Own text stored with it.
    pub room_ext_info: Option<String>,
    /// Whether a random seed is wanted.
    pub need_game_seed: Option<bool>,
}

impl CreateWxaGameRoom {
    /// Starts with the required members.
    pub fn new(
        game_tick: impl Into<i64>,
        open_id_list: impl IntoIterator<Item = impl Into<String>>,
        start_percent: impl Into<i64>,
    ) -> Self {
        Self {
            game_tick: game_tick.into(),
            open_id_list: open_id_list.into_iter().map(Into::into).collect(),
            start_percent: start_percent.into(),
            udp_reliability_strategy: 3,
            need_user_info: Default::default(),
            game_last_time: Default::default(),
            room_ext_info: Default::default(),
            need_game_seed: Default::default(),
        }
    }

    /// How many times UDP packets are repeated.
    ///
    /// `3` unless set.
    pub fn udp_reliability_strategy(mut self, udp_reliability_strategy: impl Into<i64>) -> Self {
        self.udp_reliability_strategy = udp_reliability_strategy.into();
        self
    }

    /// Whether names and pictures of the players are wanted.
    pub fn need_user_info(mut self, need_user_info: impl Into<bool>) -> Self {
        self.need_user_info = Some(need_user_info.into());
        self
    }

    /// Longest duration of the game in seconds.
    pub fn game_last_time(mut self, game_last_time: impl Into<i64>) -> Self {
        self.game_last_time = Some(game_last_time.into());
        self
    }

    /// Own text stored with it.
    pub fn room_ext_info(mut self, room_ext_info: impl Into<String>) -> Self {
        self.room_ext_info = Some(room_ext_info.into());
        self
    }

    /// Whether a random seed is wanted.
    pub fn need_game_seed(mut self, need_game_seed: impl Into<bool>) -> Self {
        self.need_game_seed = Some(need_game_seed.into());
        self
    }
}

wire_out!(CreateWxaGameRoom {
    "game_tick" => game_tick,
    "open_id_list" => open_id_list,
    "start_percent" => start_percent,
    "udp_reliability_strategy" => udp_reliability_strategy,
    "need_user_info" => need_user_info,
    "game_last_time" => game_last_time,
    "room_ext_info" => room_ext_info,
    "need_game_seed" => need_game_seed,
});

/// The answer to [`CreateWxaGameRoom`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateWxaGameRoomResponse {
    /// `data`.
    pub data: CreateWxaGameRoomData,
}

wire_in!(CreateWxaGameRoomResponse {
    "data" => data,
});

impl Endpoint for CreateWxaGameRoom {
    type Response = CreateWxaGameRoomResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.create_wxa_game_room",
        path: "/wxa/createwxagameroom",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`CreateWxaGameRoom`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateWxaGameRoomData {
    /// Key of the room, as given when the room was created.
    pub access_info: String,
}

wire_in!(part CreateWxaGameRoomData {
    "access_info" => access_info,
});

/// Delete a store (删除门店).
///
/// `POST /wxa/del_store`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#16)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelStore {
    /// Id of the place or store.
    pub poi_id: String,
}

impl DelStore {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
        }
    }
}

wire_out!(DelStore {
    "poi_id" => poi_id,
});

/// The answer to [`DelStore`].
pub type DelStoreResponse = yizhan_core::Done;

impl Endpoint for DelStore {
    type Response = DelStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.del_store",
        path: "/wxa/del_store",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a nearby place (删除地点).
///
/// `POST /wxa/delnearbypoi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.delete.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelNearbyPoi {
    /// Id of the place or store.
    pub poi_id: String,
}

impl DelNearbyPoi {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
        }
    }
}

wire_out!(DelNearbyPoi {
    "poi_id" => poi_id,
});

/// The answer to [`DelNearbyPoi`].
pub type DelNearbyPoiResponse = yizhan_core::Done;

impl Endpoint for DelNearbyPoi {
    type Response = DelNearbyPoiResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.del_nearby_poi",
        path: "/wxa/delnearbypoi",
        ..Operation::usual(Product::Mini)
    };
}

/// List and decide on applications to use a plugin (管理插件使用申请).
///
/// `POST /wxa/devplugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html)
///
/// One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DevPluginDevAgree {
    /// App id of the user to accept, with dev_agree.
    pub appid: String,
}

impl DevPluginDevAgree {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(DevPluginDevAgree {
    "appid" => appid,
} fixed {
    "action" => "dev_agree",
});

/// The answer to [`DevPluginDevAgree`].
pub type DevPluginDevAgreeResponse = yizhan_core::Done;

impl Endpoint for DevPluginDevAgree {
    type Response = DevPluginDevAgreeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.dev_plugin_dev_agree",
        path: "/wxa/devplugin",
        ..Operation::usual(Product::Mini)
    };
}

/// List and decide on applications to use a plugin (管理插件使用申请).
///
/// `POST /wxa/devplugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.getPluginDevApplyList.html)
///
/// One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DevPluginDevApplyList {
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Applications for a page.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl DevPluginDevApplyList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Applications for a page.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

impl Default for DevPluginDevApplyList {
    #[inline]
    fn default() -> Self {
        Self { page: 1, num: 10 }
    }
}

wire_out!(DevPluginDevApplyList {
    "page" => page,
    "num" => num,
} fixed {
    "action" => "dev_apply_list",
});

/// The answer to [`DevPluginDevApplyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DevPluginDevApplyListResponse {
    /// `apply_list`.
    pub apply_list: Vec<DevPluginDevApplyListApplyList>,
}

wire_in!(DevPluginDevApplyListResponse {
    "apply_list" => apply_list,
});

impl Endpoint for DevPluginDevApplyList {
    type Response = DevPluginDevApplyListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.dev_plugin_dev_apply_list",
        path: "/wxa/devplugin",
        ..Operation::usual(Product::Mini)
    };
}

/// `apply_list` of [`DevPluginDevApplyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DevPluginDevApplyListApplyList {
    /// `appid`.
    pub appid: String,
    /// 1 applied, 2 accepted, 3 refused, 4 timed out.
    pub status: i64,
    /// `nickname`.
    pub nickname: String,
    /// Address of the picture.
    pub headimgurl: String,
    /// `categories`.
    pub categories: Vec<DevPluginDevApplyListCategories>,
    /// Page where the plugin is used.
    pub apply_url: String,
    /// Why it was applied for or refused.
    pub reason: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part DevPluginDevApplyListApplyList {
    "appid" => appid,
    "status" => status,
    "nickname" => nickname,
    "headimgurl" => headimgurl,
    "categories" => categories,
    "apply_url" => apply_url,
    "reason" => reason,
    "create_time" => create_time,
});

/// `categories` of [`DevPluginDevApplyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DevPluginDevApplyListCategories {
    /// Category of the first level.
    pub first: String,
    /// Category of the second level.
    pub second: Option<String>,
}

wire_in!(part DevPluginDevApplyListCategories {
    "first" => first,
    "second" => second,
});

/// List and decide on applications to use a plugin (管理插件使用申请).
///
/// `POST /wxa/devplugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html)
///
/// One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DevPluginDevDelete {}

impl DevPluginDevDelete {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(DevPluginDevDelete {} fixed {
    "action" => "dev_delete",
});

/// The answer to [`DevPluginDevDelete`].
pub type DevPluginDevDeleteResponse = yizhan_core::Done;

impl Endpoint for DevPluginDevDelete {
    type Response = DevPluginDevDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.dev_plugin_dev_delete",
        path: "/wxa/devplugin",
        ..Operation::usual(Product::Mini)
    };
}

/// List and decide on applications to use a plugin (管理插件使用申请).
///
/// `POST /wxa/devplugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html)
///
/// One address for several actions: dev_apply_list lists applications, dev_agree accepts one, dev_refuse refuses one, dev_delete deletes refused ones.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DevPluginDevRefuse {
    /// Why it is refused, with dev_refuse.
    pub reason: String,
}

impl DevPluginDevRefuse {
    /// Starts with the required members.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
        }
    }
}

wire_out!(DevPluginDevRefuse {
    "reason" => reason,
} fixed {
    "action" => "dev_refuse",
});

/// The answer to [`DevPluginDevRefuse`].
pub type DevPluginDevRefuseResponse = yizhan_core::Done;

impl Endpoint for DevPluginDevRefuse {
    type Response = DevPluginDevRefuseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.dev_plugin_dev_refuse",
        path: "/wxa/devplugin",
        ..Operation::usual(Product::Mini)
    };
}

/// Generate a URL link (获取加密URLLink).
///
/// `POST /wxa/generate_urllink`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.generate.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-link/urllink.generate.html)
///
/// A link lives at most 30 days. It is meant for opening the mini program from SMS, mail and web pages outside WeChat.
///
/// # Errors
///
/// - `40002`: grant_type not valid
/// - `40013`: appid not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GenerateUrlLink {
    /// Page to open, without query; must be released, empty for the home page.
    pub path: String,
    /// Query of the page, at most 1024 characters.
    pub query: Option<String>,
    /// Release (default), trial or develop.
    pub env_version: Option<String>,
    /// Whether the code expires.
    pub is_expire: Option<bool>,
    /// 0 at a fixed time, 1 after an interval.
    pub expire_type: Option<i64>,
    /// Unix seconds at which it expires, when the type is 0.
    pub expire_time: Option<i64>,
    /// Days until it expires, when the type is 1, at most 30.
    pub expire_interval: Option<i64>,
    /// Static site of the cloud base that opens the mini program from an own page.
    pub cloud_base: Option<GenerateUrlLinkCloudBase>,
}

impl GenerateUrlLink {
    /// Starts with the required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            query: Default::default(),
            env_version: Default::default(),
            is_expire: Default::default(),
            expire_type: Default::default(),
            expire_time: Default::default(),
            expire_interval: Default::default(),
            cloud_base: Default::default(),
        }
    }

    /// Query of the page, at most 1024 characters.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Release (default), trial or develop.
    pub fn env_version(mut self, env_version: impl Into<String>) -> Self {
        self.env_version = Some(env_version.into());
        self
    }

    /// Whether the code expires.
    pub fn is_expire(mut self, is_expire: impl Into<bool>) -> Self {
        self.is_expire = Some(is_expire.into());
        self
    }

    /// 0 at a fixed time, 1 after an interval.
    pub fn expire_type(mut self, expire_type: impl Into<i64>) -> Self {
        self.expire_type = Some(expire_type.into());
        self
    }

    /// Unix seconds at which it expires, when the type is 0.
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Days until it expires, when the type is 1, at most 30.
    pub fn expire_interval(mut self, expire_interval: impl Into<i64>) -> Self {
        self.expire_interval = Some(expire_interval.into());
        self
    }

    /// Static site of the cloud base that opens the mini program from an own page.
    pub fn cloud_base(mut self, cloud_base: impl Into<GenerateUrlLinkCloudBase>) -> Self {
        self.cloud_base = Some(cloud_base.into());
        self
    }
}

wire_out!(GenerateUrlLink {
    "path" => path,
    "query" => query,
    "env_version" => env_version,
    "is_expire" => is_expire,
    "expire_type" => expire_type,
    "expire_time" => expire_time,
    "expire_interval" => expire_interval,
    "cloud_base" => cloud_base,
});

/// The answer to [`GenerateUrlLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenerateUrlLinkResponse {
    /// The link, <https://wxaurl.cn/>.
    pub url_link: String,
}

wire_in!(GenerateUrlLinkResponse {
    "url_link" => url_link,
});

impl Endpoint for GenerateUrlLink {
    type Response = GenerateUrlLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.generate_url_link",
        path: "/wxa/generate_urllink",
        ..Operation::usual(Product::Mini)
    };
}

/// `cloud_base` of [`GenerateUrlLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenerateUrlLinkCloudBase {
    /// Id of the cloud base environment.
    pub env: String,
    /// `domain`.
    pub domain: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// Query string of the page, without the question mark.
    pub query: Option<String>,
    /// App id that owns the shared cloud environment.
    pub resource_appid: Option<String>,
}

impl GenerateUrlLinkCloudBase {
    /// Starts with the required members.
    #[must_use]
    pub fn new(env: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            domain: Default::default(),
            path: Default::default(),
            query: Default::default(),
            resource_appid: Default::default(),
        }
    }

    /// `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Query string of the page, without the question mark.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// App id that owns the shared cloud environment.
    #[must_use]
    pub fn resource_appid(mut self, resource_appid: impl Into<String>) -> Self {
        self.resource_appid = Some(resource_appid.into());
        self
    }
}

wire_out!(part GenerateUrlLinkCloudBase {
    "env" => env,
    "domain" => domain,
    "path" => path,
    "query" => query,
    "resource_appid" => resource_appid,
});

/// Generate an NFC scheme code (获取NFC的小程序scheme).
///
/// `POST /wxa/generatenfcscheme`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generateNFC.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-scheme/urlscheme.generateNFC.html)
///
/// The scheme is written into an NFC tag of a registered device model and does not expire.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Generatenfcscheme {
    /// Page to open.
    pub jump_wxa: JumpWxa,
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: Option<String>,
}

impl Generatenfcscheme {
    /// Starts with the required members.
    pub fn new(jump_wxa: impl Into<JumpWxa>, model_id: impl Into<String>) -> Self {
        Self {
            jump_wxa: jump_wxa.into(),
            model_id: model_id.into(),
            sn: Default::default(),
        }
    }

    /// Serial number of the device.
    pub fn sn(mut self, sn: impl Into<String>) -> Self {
        self.sn = Some(sn.into());
        self
    }
}

wire_out!(Generatenfcscheme {
    "jump_wxa" => jump_wxa,
    "model_id" => model_id,
    "sn" => sn,
});

/// The answer to [`Generatenfcscheme`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GeneratenfcschemeResponse {
    /// The scheme, weixin://dl/business/?t=.
    pub openlink: String,
}

wire_in!(GeneratenfcschemeResponse {
    "openlink" => openlink,
});

impl Endpoint for Generatenfcscheme {
    type Response = GeneratenfcschemeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.generatenfcscheme",
        path: "/wxa/generatenfcscheme",
        ..Operation::usual(Product::Mini)
    };
}

/// `jump_wxa` of [`Generatenfcscheme`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JumpWxa {
    /// Released page to open, without query.
    pub path: String,
    /// Query string of the page, without the question mark.
    pub query: Option<String>,
    /// Release (default), trial or develop.
    pub env_version: Option<String>,
}

impl JumpWxa {
    /// Starts with the required members.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            query: Default::default(),
            env_version: Default::default(),
        }
    }

    /// Query string of the page, without the question mark.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Release (default), trial or develop.
    #[must_use]
    pub fn env_version(mut self, env_version: impl Into<String>) -> Self {
        self.env_version = Some(env_version.into());
        self
    }
}

wire_out!(part JumpWxa {
    "path" => path,
    "query" => query,
    "env_version" => env_version,
});

/// Generate a scheme code (获取加密scheme码).
///
/// `POST /wxa/generatescheme`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generate.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-scheme/urlscheme.generate.html)
///
/// A scheme lives at most 30 days. It is meant for opening the mini program from outside WeChat.
///
/// # Errors
///
/// - `40002`: grant_type not valid
/// - `40013`: appid not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GenerateScheme {
    /// Page to open.
    pub jump_wxa: JumpWxa,
    /// Whether the code expires.
    pub is_expire: Option<bool>,
    /// 0 at a fixed time, 1 after an interval.
    pub expire_type: i64,
    /// Unix seconds at which it expires, when the type is 0.
    pub expire_time: Option<i64>,
    /// Days until it expires, when the type is 1, at most 30.
    pub expire_interval: Option<i64>,
}

impl GenerateScheme {
    /// Starts with the required members.
    pub fn new(jump_wxa: impl Into<JumpWxa>, expire_type: impl Into<i64>) -> Self {
        Self {
            jump_wxa: jump_wxa.into(),
            is_expire: Default::default(),
            expire_type: expire_type.into(),
            expire_time: Default::default(),
            expire_interval: Default::default(),
        }
    }

    /// Whether the code expires.
    pub fn is_expire(mut self, is_expire: impl Into<bool>) -> Self {
        self.is_expire = Some(is_expire.into());
        self
    }

    /// Unix seconds at which it expires, when the type is 0.
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Days until it expires, when the type is 1, at most 30.
    pub fn expire_interval(mut self, expire_interval: impl Into<i64>) -> Self {
        self.expire_interval = Some(expire_interval.into());
        self
    }
}

wire_out!(GenerateScheme {
    "jump_wxa" => jump_wxa,
    "is_expire" => is_expire,
    "expire_type" => expire_type,
    "expire_time" => expire_time,
    "expire_interval" => expire_interval,
});

/// The answer to [`GenerateScheme`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenerateSchemeResponse {
    /// The scheme, weixin://dl/business/?t=.
    pub openlink: String,
}

wire_in!(GenerateSchemeResponse {
    "openlink" => openlink,
});

impl Endpoint for GenerateScheme {
    type Response = GenerateSchemeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.generate_scheme",
        path: "/wxa/generatescheme",
        ..Operation::usual(Product::Mini)
    };
}

/// Generate a short link (获取ShortLink).
///
/// `POST /wxa/genwxashortlink`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/short-link/shortlink.generate.html)
///
/// The link works only inside WeChat.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GenWxaShortlink {
    /// Path and query of the page.
    pub page_url: String,
    /// Title shown for the link.
    pub page_title: String,
    /// True for a permanent link, false (default) for one of 30 days.
    pub is_permanent: Option<bool>,
}

impl GenWxaShortlink {
    /// Starts with the required members.
    pub fn new(page_url: impl Into<String>, page_title: impl Into<String>) -> Self {
        Self {
            page_url: page_url.into(),
            page_title: page_title.into(),
            is_permanent: Default::default(),
        }
    }

    /// True for a permanent link, false (default) for one of 30 days.
    pub fn is_permanent(mut self, is_permanent: impl Into<bool>) -> Self {
        self.is_permanent = Some(is_permanent.into());
        self
    }
}

wire_out!(GenWxaShortlink {
    "page_url" => page_url,
    "page_title" => page_title,
    "is_permanent" => is_permanent,
});

/// The answer to [`GenWxaShortlink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GenWxaShortlinkResponse {
    /// `link`.
    pub link: String,
}

wire_in!(GenWxaShortlinkResponse {
    "link" => link,
});

impl Endpoint for GenWxaShortlink {
    type Response = GenWxaShortlinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.gen_wxa_shortlink",
        path: "/wxa/genwxashortlink",
        ..Operation::usual(Product::Mini)
    };
}

/// Get provinces, cities and districts of the map (拉取省市区信息).
///
/// `GET /wxa/get_district`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#9)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDistrict {}

impl GetDistrict {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetDistrict {});

/// The answer to [`GetDistrict`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDistrictResponse {
    /// Version of the district data.
    pub data_version: String,
    /// `result`.
    pub result: Vec<Vec<GetDistrictResult>>,
}

wire_in!(GetDistrictResponse {
    "data_version" => data_version,
    "result" => result,
});

impl Endpoint for GetDistrict {
    type Response = GetDistrictResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_district",
        path: "/wxa/get_district",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `result` of [`GetDistrict`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDistrictResult {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: Option<String>,
    /// `fullname`.
    pub fullname: String,
    /// `location`.
    pub location: Option<GetDistrictLocation>,
    /// Name in pinyin, syllable by syllable.
    pub pinyin: Vec<String>,
    /// First and last index of the sub-districts in the next list.
    pub cidx: Vec<i64>,
}

wire_in!(part GetDistrictResult {
    "id" => id,
    "name" => name,
    "fullname" => fullname,
    "location" => location,
    "pinyin" => pinyin,
    "cidx" => cidx,
});

/// `location` of [`GetDistrict`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDistrictLocation {
    /// Degrees of longitude.
    pub lng: f64,
    /// Degrees of latitude.
    pub lat: f64,
}

wire_in!(part GetDistrictLocation {
    "lng" => lng,
    "lat" => lat,
});

/// Get the review result of the store mini program (查询门店小程序审核结果).
///
/// `GET /wxa/get_merchant_audit_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#7)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMerchantAuditInfo {}

impl GetMerchantAuditInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetMerchantAuditInfo {});

/// The answer to [`GetMerchantAuditInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantAuditInfoResponse {
    /// `data`.
    pub data: GetMerchantAuditInfoData,
}

wire_in!(GetMerchantAuditInfoResponse {
    "data" => data,
});

impl Endpoint for GetMerchantAuditInfo {
    type Response = GetMerchantAuditInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_merchant_audit_info",
        path: "/wxa/get_merchant_audit_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetMerchantAuditInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantAuditInfoData {
    /// Id of the review, repeated in the review event.
    pub audit_id: i64,
    /// 0 not submitted, 1 passed, 2 in review, 3 failed, 4 refused by the administrator.
    pub status: i64,
    /// Why it was applied for or refused.
    pub reason: Option<String>,
}

wire_in!(part GetMerchantAuditInfoData {
    "audit_id" => audit_id,
    "status" => status,
    "reason" => reason,
});

/// List categories of store mini programs (拉取门店小程序类目).
///
/// `GET /wxa/get_merchant_category`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#5)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMerchantCategory {}

impl GetMerchantCategory {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetMerchantCategory {});

/// The answer to [`GetMerchantCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantCategoryResponse {
    /// `data`.
    pub data: GetMerchantCategoryData,
}

wire_in!(GetMerchantCategoryResponse {
    "data" => data,
});

impl Endpoint for GetMerchantCategory {
    type Response = GetMerchantCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_merchant_category",
        path: "/wxa/get_merchant_category",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetMerchantCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantCategoryData {
    /// `all_category_info`.
    pub all_category_info: GetMerchantCategoryAllCategoryInfo,
}

wire_in!(part GetMerchantCategoryData {
    "all_category_info" => all_category_info,
});

/// `all_category_info` of [`GetMerchantCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantCategoryAllCategoryInfo {
    /// `categories`.
    pub categories: Vec<GetMerchantCategoryCategories>,
}

wire_in!(part GetMerchantCategoryAllCategoryInfo {
    "categories" => categories,
});

/// `categories` of [`GetMerchantCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantCategoryCategories {
    /// `id`.
    pub id: i64,
    /// `name`.
    pub name: Option<String>,
    /// Depth of the category.
    pub level: Option<i64>,
    /// Id of the parent category.
    pub father: Option<i64>,
    /// Ids of the sub-categories.
    pub children: Vec<i64>,
    /// 0 no certificate needed, 1 certificates needed.
    pub sensitive_type: Option<i64>,
    /// Certificates that the category needs.
    pub qualify: Option<GetMerchantCategoryQualify>,
}

wire_in!(part GetMerchantCategoryCategories {
    "id" => id,
    "name" => name,
    "level" => level,
    "father" => father,
    "children" => children,
    "sensitive_type" => sensitive_type,
    "qualify" => qualify,
});

/// `qualify` of [`GetMerchantCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantCategoryQualify {
    /// `exter_list`.
    pub exter_list: Vec<GetMerchantCategoryExterList>,
    /// `remark`.
    pub remark: Option<String>,
}

wire_in!(part GetMerchantCategoryQualify {
    "exter_list" => exter_list,
    "remark" => remark,
});

/// `exter_list` of [`GetMerchantCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantCategoryExterList {
    /// `inner_list`.
    pub inner_list: Vec<GetMerchantCategoryInnerList>,
}

wire_in!(part GetMerchantCategoryExterList {
    "inner_list" => inner_list,
});

/// `inner_list` of [`GetMerchantCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantCategoryInnerList {
    /// `name`.
    pub name: String,
    /// `url`.
    pub url: Option<String>,
}

wire_in!(part GetMerchantCategoryInnerList {
    "name" => name,
    "url" => url,
});

/// Get a store (获取单个门店信息).
///
/// `POST /wxa/get_store_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#14)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStoreInfo {
    /// Id of the place or store.
    pub poi_id: String,
}

impl GetStoreInfo {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
        }
    }
}

wire_out!(GetStoreInfo {
    "poi_id" => poi_id,
});

/// The answer to [`GetStoreInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStoreInfoResponse {
    /// `business`.
    pub business: GetStoreInfoBusiness,
}

wire_in!(GetStoreInfoResponse {
    "business" => business,
});

impl Endpoint for GetStoreInfo {
    type Response = GetStoreInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_store_info",
        path: "/wxa/get_store_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `business` of [`GetStoreInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStoreInfoBusiness {
    /// `base_info`.
    pub base_info: BaseInfo,
}

wire_in!(part GetStoreInfoBusiness {
    "base_info" => base_info,
});

/// `base_info` of [`GetStoreInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BaseInfo {
    /// Id of the place or store.
    pub poi_id: String,
    /// Name of the store.
    pub business_name: String,
    /// `province`.
    pub province: String,
    /// `city`.
    pub city: String,
    /// `district`.
    pub district: String,
    /// `address`.
    pub address: String,
    /// Phone number of the store.
    pub telephone: String,
    /// Degrees of longitude.
    pub longitude: f64,
    /// Degrees of latitude.
    pub latitude: f64,
    /// `open_time`.
    pub open_time: String,
    /// Addresses of pictures.
    pub photo_list: Vec<PhotoList>,
    /// `status`.
    pub status: i64,
}

wire_in!(part BaseInfo {
    "poi_id" => poi_id,
    "business_name" => business_name,
    "province" => province,
    "city" => city,
    "district" => district,
    "address" => address,
    "telephone" => telephone,
    "longitude" => longitude,
    "latitude" => latitude,
    "open_time" => open_time,
    "photo_list" => photo_list,
    "status" => status,
});

/// `photo_list` of [`GetStoreInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PhotoList {
    /// Addresses of pictures.
    pub photo_url: String,
}

wire_in!(part PhotoList {
    "photo_url" => photo_url,
});

/// List stores (获取门店信息列表).
///
/// `POST /wxa/get_store_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#15)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStoreList {
    /// Items to skip, from 0.
    pub offset: i64,
    /// `limit`.
    ///
    /// `20` unless set.
    pub limit: i64,
}

impl GetStoreList {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            limit: 20,
        }
    }

    /// `limit`.
    ///
    /// `20` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetStoreList {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetStoreList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStoreListResponse {
    /// `business_list`.
    pub business_list: Vec<GetStoreListBusinessList>,
    /// `total_count`.
    pub total_count: i64,
}

wire_in!(GetStoreListResponse {
    "business_list" => business_list,
    "total_count" => total_count,
});

impl Endpoint for GetStoreList {
    type Response = GetStoreListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_store_list",
        path: "/wxa/get_store_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `business_list` of [`GetStoreList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStoreListBusinessList {
    /// `base_info`.
    pub base_info: BaseInfo,
}

wire_in!(part GetStoreListBusinessList {
    "base_info" => base_info,
});

/// Get the state of a service card (查询服务卡片状态).
///
/// `POST /wxa/get_user_notify`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/getUserNotify.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserNotify {
    /// The user's open id in this mini program.
    pub openid: String,
    /// Kind of the service card.
    pub notify_type: i64,
    /// Code of the card, got on the user's action.
    pub notify_code: String,
}

impl GetUserNotify {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        notify_type: impl Into<i64>,
        notify_code: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(),
            notify_type: notify_type.into(),
            notify_code: notify_code.into(),
        }
    }
}

wire_out!(GetUserNotify {
    "openid" => openid,
    "notify_type" => notify_type,
    "notify_code" => notify_code,
});

/// The answer to [`GetUserNotify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserNotifyResponse {
    /// `notify_info`.
    pub notify_info: GetUserNotifyNotifyInfo,
}

wire_in!(GetUserNotifyResponse {
    "notify_info" => notify_info,
});

impl Endpoint for GetUserNotify {
    type Response = GetUserNotifyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_user_notify",
        path: "/wxa/get_user_notify",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `notify_info` of [`GetUserNotify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserNotifyNotifyInfo {
    /// Kind of the service card.
    pub notify_type: i64,
    /// State of the code.
    pub code_state: i64,
    /// Unix seconds until which the code can be used.
    pub code_expire_time: i64,
    /// JSON text with the state and content of the card.
    pub content_json: Option<String>,
}

wire_in!(part GetUserNotifyNotifyInfo {
    "notify_type" => notify_type,
    "code_state" => code_state,
    "code_expire_time" => code_expire_time,
    "content_json" => content_json,
});

/// List nearby places (查看地点列表).
///
/// `GET /wxa/getnearbypoilist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.getList.html)
///
/// At most 1000 places are given for a page.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetNearbyPoiList {
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Places for a page, at most 1000.
    ///
    /// `10` unless set.
    pub page_rows: i64,
}

impl GetNearbyPoiList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Places for a page, at most 1000.
    ///
    /// `10` unless set.
    pub fn page_rows(mut self, page_rows: impl Into<i64>) -> Self {
        self.page_rows = page_rows.into();
        self
    }
}

impl Default for GetNearbyPoiList {
    #[inline]
    fn default() -> Self {
        Self {
            page: 1,
            page_rows: 10,
        }
    }
}

wire_out!(GetNearbyPoiList {
    "page" => page,
    "page_rows" => page_rows,
});

/// The answer to [`GetNearbyPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNearbyPoiListResponse {
    /// `data`.
    pub data: GetNearbyPoiListData,
}

wire_in!(GetNearbyPoiListResponse {
    "data" => data,
});

impl Endpoint for GetNearbyPoiList {
    type Response = GetNearbyPoiListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_nearby_poi_list",
        path: "/wxa/getnearbypoilist",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetNearbyPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNearbyPoiListData {
    /// Places that can still be added.
    pub left_apply_num: i64,
    /// Most places that can be added.
    pub max_apply_num: i64,
    /// JSON text of the list.
    pub data: GetNearbyPoiListDataData,
}

wire_in!(part GetNearbyPoiListData {
    "left_apply_num" => left_apply_num,
    "max_apply_num" => max_apply_num,
} via {
    "data" => data: yizhan_core::wire::JsonString,
});

/// `data_data` of [`GetNearbyPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNearbyPoiListDataData {
    /// `poi_list`.
    pub poi_list: Vec<GetNearbyPoiListPoiList>,
}

wire_in!(part GetNearbyPoiListDataData {
    "poi_list" => poi_list,
});

/// `poi_list` of [`GetNearbyPoiList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetNearbyPoiListPoiList {
    /// Id of the place or store.
    pub poi_id: String,
    /// Address on the certificate.
    pub qualification_address: String,
    /// Number of the certificate.
    pub qualification_num: String,
    /// 3 in review, 4 failed, 5 passed.
    pub audit_status: i64,
    /// 0 hidden, 1 shown.
    pub display_status: i64,
    /// Why the review failed.
    pub refuse_reason: Option<String>,
}

wire_in!(part GetNearbyPoiListPoiList {
    "poi_id" => poi_id,
    "qualification_address" => qualification_address,
    "qualification_num" => qualification_num,
    "audit_status" => audit_status,
    "display_status" => display_status,
    "refuse_reason" => refuse_reason,
});

/// Get the union id of a paying user (支付后获取 UnionId).
///
/// `GET /wxa/getpaidunionid`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPaidUnionId.html)
///
/// Works for five minutes after the payment. Give either transaction_id or mch_id with out_trade_no.
///
/// # Errors
///
/// - `-1`: server busy, retry shortly
/// - `40003`: openid unknown to this account
/// - `89002`: open account does not exist
/// - `89300`: trade not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPaidUnionid {
    /// The paying user's open id.
    pub openid: String,
    /// WeChat Pay merchant number, together with out_trade_no.
    pub mch_id: Option<String>,
    /// The merchant's own order number.
    pub out_trade_no: Option<String>,
    /// WeChat Pay order number.
    pub transaction_id: Option<String>,
}

impl GetPaidUnionid {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            mch_id: Default::default(),
            out_trade_no: Default::default(),
            transaction_id: Default::default(),
        }
    }

    /// WeChat Pay merchant number, together with out_trade_no.
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.mch_id = Some(mch_id.into());
        self
    }

    /// The merchant's own order number.
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// WeChat Pay order number.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }
}

wire_out!(GetPaidUnionid {
    "openid" => openid,
    "mch_id" => mch_id,
    "out_trade_no" => out_trade_no,
    "transaction_id" => transaction_id,
});

/// The answer to [`GetPaidUnionid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaidUnionidResponse {
    /// Union id of the user under the open platform account.
    pub unionid: String,
}

wire_in!(GetPaidUnionidResponse {
    "unionid" => unionid,
});

impl Endpoint for GetPaidUnionid {
    type Response = GetPaidUnionidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_paid_unionid",
        path: "/wxa/getpaidunionid",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the plugin open id of a user (获取插件用户openpid).
///
/// `POST /wxa/getpluginopenpid`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPluginOpenPId.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPluginOpenPid {
    /// Code from wx.pluginLogin.
    pub code: String,
}

impl GetPluginOpenPid {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(GetPluginOpenPid {
    "code" => code,
});

/// The answer to [`GetPluginOpenPid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPluginOpenPidResponse {
    /// The user's id towards the plugin.
    pub openpid: String,
}

wire_in!(GetPluginOpenPidResponse {
    "openpid" => openpid,
});

impl Endpoint for GetPluginOpenPid {
    type Response = GetPluginOpenPidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_plugin_open_pid",
        path: "/wxa/getpluginopenpid",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the ticket of a device (获取设备票据).
///
/// `POST /wxa/getsnticket`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/hardware-device/hardwareDevice.getSnTicket.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSnTicket {
    /// Serial number of the device.
    pub sn: String,
    /// Device model id from registering the device.
    pub model_id: String,
}

impl GetSnTicket {
    /// Starts with the required members.
    pub fn new(sn: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            sn: sn.into(),
            model_id: model_id.into(),
        }
    }
}

wire_out!(GetSnTicket {
    "sn" => sn,
    "model_id" => model_id,
});

/// The answer to [`GetSnTicket`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSnTicketResponse {
    /// Ticket for registering the device, valid for five minutes.
    pub sn_ticket: String,
}

wire_in!(GetSnTicketResponse {
    "sn_ticket" => sn_ticket,
});

impl Endpoint for GetSnTicket {
    type Response = GetSnTicketResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_sn_ticket",
        path: "/wxa/getsnticket",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the risk rank of a user (获取用户安全等级).
///
/// `POST /wxa/getuserriskrank`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/safety-control-capability/riskControl.getUserRiskRank.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/safety-control-capability/riskControl.getUserRiskRank.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserRiskRank {
    /// `appid`.
    pub appid: Option<String>,
    /// The user's open id in this mini program.
    pub openid: String,
    /// 0 registration, 1 marketing.
    pub scene: i64,
    /// The user's IP address.
    pub client_ip: Option<String>,
    /// `email_address`.
    pub email_address: Option<String>,
    /// The user's phone number.
    pub mobile_no: Option<String>,
    /// `bank_card_no`.
    pub bank_card_no: Option<String>,
    /// The user's identity card number.
    pub cert_no: Option<String>,
    /// Additional text.
    pub extended_info: Option<String>,
    /// True for a test call that is not charged.
    pub is_test: Option<bool>,
}

impl GetUserRiskRank {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, scene: impl Into<i64>) -> Self {
        Self {
            appid: Default::default(),
            openid: openid.into(),
            scene: scene.into(),
            client_ip: Default::default(),
            email_address: Default::default(),
            mobile_no: Default::default(),
            bank_card_no: Default::default(),
            cert_no: Default::default(),
            extended_info: Default::default(),
            is_test: Default::default(),
        }
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The user's IP address.
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = Some(client_ip.into());
        self
    }

    /// `email_address`.
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// The user's phone number.
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// `bank_card_no`.
    pub fn bank_card_no(mut self, bank_card_no: impl Into<String>) -> Self {
        self.bank_card_no = Some(bank_card_no.into());
        self
    }

    /// The user's identity card number.
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Additional text.
    pub fn extended_info(mut self, extended_info: impl Into<String>) -> Self {
        self.extended_info = Some(extended_info.into());
        self
    }

    /// True for a test call that is not charged.
    pub fn is_test(mut self, is_test: impl Into<bool>) -> Self {
        self.is_test = Some(is_test.into());
        self
    }
}

wire_out!(GetUserRiskRank {
    "appid" => appid,
    "openid" => openid,
    "scene" => scene,
    "client_ip" => client_ip,
    "email_address" => email_address,
    "mobile_no" => mobile_no,
    "bank_card_no" => bank_card_no,
    "cert_no" => cert_no,
    "extended_info" => extended_info,
    "is_test" => is_test,
});

/// The answer to [`GetUserRiskRank`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserRiskRankResponse {
    /// Union id of the user under the open platform account.
    pub unoin_id: String,
    /// From 0, no risk, to 4, highest risk.
    pub risk_rank: i64,
}

wire_in!(GetUserRiskRankResponse {
    "unoin_id" => unoin_id,
    "risk_rank" => risk_rank,
});

impl Endpoint for GetUserRiskRank {
    type Response = GetUserRiskRankResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_user_risk_rank",
        path: "/wxa/getuserriskrank",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a mini program code (获取小程序码).
///
/// `POST /wxa/getwxacode`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.get.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.get.html)
///
/// The answer is the image, or JSON when it fails. Together with the QR code interface at most 100000 codes can be made.
///
/// # Errors
///
/// - `45029`: qrcode count exceeds limit
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxacode {
    /// Page and query, at most 1024 characters.
    pub path: Option<String>,
    /// Width in pixels, from 280 to 1280, 430 if absent.
    pub width: Option<i64>,
    /// Let WeChat choose the colour of the lines.
    pub auto_color: Option<bool>,
    /// Colour of the lines, used if auto_color is false.
    pub line_color: Option<LineColor>,
    /// Whether the background is transparent.
    pub is_hyaline: Option<bool>,
    /// Release (default), trial or develop.
    pub env_version: Option<String>,
}

impl GetWxacode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page and query, at most 1024 characters.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Width in pixels, from 280 to 1280, 430 if absent.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Let WeChat choose the colour of the lines.
    pub fn auto_color(mut self, auto_color: impl Into<bool>) -> Self {
        self.auto_color = Some(auto_color.into());
        self
    }

    /// Colour of the lines, used if auto_color is false.
    pub fn line_color(mut self, line_color: impl Into<LineColor>) -> Self {
        self.line_color = Some(line_color.into());
        self
    }

    /// Whether the background is transparent.
    pub fn is_hyaline(mut self, is_hyaline: impl Into<bool>) -> Self {
        self.is_hyaline = Some(is_hyaline.into());
        self
    }

    /// Release (default), trial or develop.
    pub fn env_version(mut self, env_version: impl Into<String>) -> Self {
        self.env_version = Some(env_version.into());
        self
    }
}

wire_out!(GetWxacode {
    "path" => path,
    "width" => width,
    "auto_color" => auto_color,
    "line_color" => line_color,
    "is_hyaline" => is_hyaline,
    "env_version" => env_version,
});

/// The answer to [`GetWxacode`].
pub type GetWxacodeResponse = yizhan_core::Done;

impl Endpoint for GetWxacode {
    type Response = GetWxacodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_wxacode",
        path: "/wxa/getwxacode",
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `line_color` of [`GetWxacode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LineColor {
    /// 0 to 255.
    pub r: i64,
    /// 0 to 255.
    pub g: i64,
    /// 0 to 255.
    pub b: i64,
}

impl LineColor {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r: impl Into<i64>, g: impl Into<i64>, b: impl Into<i64>) -> Self {
        Self {
            r: r.into(),
            g: g.into(),
            b: b.into(),
        }
    }
}

wire_out!(part LineColor {
    "r" => r,
    "g" => g,
    "b" => b,
});

/// Get an unlimited mini program code (获取不限制的小程序码).
///
/// `POST /wxa/getwxacodeunlimit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html)
///
/// The answer is the image, or JSON when it fails. The number of codes is not limited, the calls per minute are 5000.
///
/// # Errors
///
/// - `41030`: page not valid
/// - `45009`: daily API quota used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxacodeUnlimit {
    /// Own text of at most 32 visible characters, handed to the page.
    pub scene: String,
    /// Page without query, the home page if absent.
    pub page: Option<String>,
    /// Width in pixels, from 280 to 1280, 430 if absent.
    pub width: Option<i64>,
    /// Let WeChat choose the colour of the lines.
    pub auto_color: Option<bool>,
    /// Colour of the lines, used if auto_color is false.
    pub line_color: Option<LineColor>,
    /// Whether the background is transparent.
    pub is_hyaline: Option<bool>,
    /// Whether the page has to exist in the released version, true if absent.
    pub check_path: Option<bool>,
    /// Release (default), trial or develop.
    pub env_version: Option<String>,
}

impl GetWxacodeUnlimit {
    /// Starts with the required members.
    pub fn new(scene: impl Into<String>) -> Self {
        Self {
            scene: scene.into(),
            page: Default::default(),
            width: Default::default(),
            auto_color: Default::default(),
            line_color: Default::default(),
            is_hyaline: Default::default(),
            check_path: Default::default(),
            env_version: Default::default(),
        }
    }

    /// Page without query, the home page if absent.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Width in pixels, from 280 to 1280, 430 if absent.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Let WeChat choose the colour of the lines.
    pub fn auto_color(mut self, auto_color: impl Into<bool>) -> Self {
        self.auto_color = Some(auto_color.into());
        self
    }

    /// Colour of the lines, used if auto_color is false.
    pub fn line_color(mut self, line_color: impl Into<LineColor>) -> Self {
        self.line_color = Some(line_color.into());
        self
    }

    /// Whether the background is transparent.
    pub fn is_hyaline(mut self, is_hyaline: impl Into<bool>) -> Self {
        self.is_hyaline = Some(is_hyaline.into());
        self
    }

    /// Whether the page has to exist in the released version, true if absent.
    pub fn check_path(mut self, check_path: impl Into<bool>) -> Self {
        self.check_path = Some(check_path.into());
        self
    }

    /// Release (default), trial or develop.
    pub fn env_version(mut self, env_version: impl Into<String>) -> Self {
        self.env_version = Some(env_version.into());
        self
    }
}

wire_out!(GetWxacodeUnlimit {
    "scene" => scene,
    "page" => page,
    "width" => width,
    "auto_color" => auto_color,
    "line_color" => line_color,
    "is_hyaline" => is_hyaline,
    "check_path" => check_path,
    "env_version" => env_version,
});

/// The answer to [`GetWxacodeUnlimit`].
pub type GetWxacodeUnlimitResponse = yizhan_core::Done;

impl Endpoint for GetWxacodeUnlimit {
    type Response = GetWxacodeUnlimitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_wxacode_unlimit",
        path: "/wxa/getwxacodeunlimit",
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the configured domains (查询域名配置).
///
/// `GET /wxa/getwxadevinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getDomainInfo.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxaDevInfo {
    /// Getserverdomain, getbizdomain, or empty for all.
    pub action: Option<String>,
}

impl GetWxaDevInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Getserverdomain, getbizdomain, or empty for all.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }
}

wire_out!(GetWxaDevInfo {
    "action" => action,
});

/// The answer to [`GetWxaDevInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaDevInfoResponse {
    /// Configured domains of that kind.
    pub requestdomain: Vec<String>,
    /// Configured domains of that kind.
    pub wsrequestdomain: Vec<String>,
    /// Configured domains of that kind.
    pub uploaddomain: Vec<String>,
    /// Configured domains of that kind.
    pub downloaddomain: Vec<String>,
    /// Configured domains of that kind.
    pub udpdomain: Vec<String>,
    /// Configured domains of that kind.
    pub bizdomain: Vec<String>,
}

wire_in!(GetWxaDevInfoResponse {
    "requestdomain" => requestdomain,
    "wsrequestdomain" => wsrequestdomain,
    "uploaddomain" => uploaddomain,
    "downloaddomain" => downloaddomain,
    "udpdomain" => udpdomain,
    "bizdomain" => bizdomain,
});

impl Endpoint for GetWxaDevInfo {
    type Response = GetWxaDevInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_wxa_dev_info",
        path: "/wxa/getwxadevinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get frames of a game room (获取帧同步游戏房间帧数据).
///
/// `GET /wxa/getwxagameframe`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.createGameRoom.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxaGameFrame {
    /// Key of the room, as given when the room was created.
    pub access_info: String,
    /// First frame wanted.
    pub begin_frame_id: i64,
    /// Last frame wanted.
    pub end_frame_id: i64,
}

impl GetWxaGameFrame {
    /// Starts with the required members.
    pub fn new(
        access_info: impl Into<String>,
        begin_frame_id: impl Into<i64>,
        end_frame_id: impl Into<i64>,
    ) -> Self {
        Self {
            access_info: access_info.into(),
            begin_frame_id: begin_frame_id.into(),
            end_frame_id: end_frame_id.into(),
        }
    }
}

wire_out!(GetWxaGameFrame {
    "access_info" => access_info,
    "begin_frame_id" => begin_frame_id,
    "end_frame_id" => end_frame_id,
});

/// The answer to [`GetWxaGameFrame`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameFrameResponse {
    /// `data`.
    pub data: GetWxaGameFrameData,
}

wire_in!(GetWxaGameFrameResponse {
    "data" => data,
});

impl Endpoint for GetWxaGameFrame {
    type Response = GetWxaGameFrameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_wxa_game_frame",
        path: "/wxa/getwxagameframe",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetWxaGameFrame`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameFrameData {
    /// `has_more`.
    pub has_more: bool,
    /// `frame_list`.
    pub frame_list: Vec<GetWxaGameFrameFrameList>,
}

wire_in!(part GetWxaGameFrameData {
    "has_more" => has_more,
    "frame_list" => frame_list,
});

/// `frame_list` of [`GetWxaGameFrame`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameFrameFrameList {
    /// `frame_id`.
    pub frame_id: i64,
    /// `pkg_list`.
    pub pkg_list: Vec<GetWxaGameFramePkgList>,
}

wire_in!(part GetWxaGameFrameFrameList {
    "frame_id" => frame_id,
    "pkg_list" => pkg_list,
});

/// `pkg_list` of [`GetWxaGameFrame`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameFramePkgList {
    /// The user's open id in this mini program.
    pub open_id: String,
    /// `action_list`.
    pub action_list: Vec<String>,
    /// 0 to 255.
    pub b: bool,
}

wire_in!(part GetWxaGameFramePkgList {
    "open_id" => open_id,
    "action_list" => action_list,
    "b" => b,
});

/// Get the players of a game room (获取帧同步游戏房间成员身份信息).
///
/// `GET /wxa/getwxagameidentityinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.getGameIdentityInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxaGameIdentityInfo {
    /// Key of the room, as given when the room was created.
    pub access_info: String,
}

impl GetWxaGameIdentityInfo {
    /// Starts with the required members.
    pub fn new(access_info: impl Into<String>) -> Self {
        Self {
            access_info: access_info.into(),
        }
    }
}

wire_out!(GetWxaGameIdentityInfo {
    "access_info" => access_info,
});

/// The answer to [`GetWxaGameIdentityInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameIdentityInfoResponse {
    /// `data`.
    pub data: GetWxaGameIdentityInfoData,
}

wire_in!(GetWxaGameIdentityInfoResponse {
    "data" => data,
});

impl Endpoint for GetWxaGameIdentityInfo {
    type Response = GetWxaGameIdentityInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_wxa_game_identity_info",
        path: "/wxa/getwxagameidentityinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetWxaGameIdentityInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameIdentityInfoData {
    /// `info_list`.
    pub info_list: Vec<GetWxaGameIdentityInfoInfoList>,
}

wire_in!(part GetWxaGameIdentityInfoData {
    "info_list" => info_list,
});

/// `info_list` of [`GetWxaGameIdentityInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameIdentityInfoInfoList {
    /// Number of the player inside the room.
    pub client_id: i64,
    /// The user's open id in this mini program.
    pub open_id: String,
}

wire_in!(part GetWxaGameIdentityInfoInfoList {
    "client_id" => client_id,
    "open_id" => open_id,
});

/// Get a game room (获取帧同步游戏房间信息).
///
/// `GET /wxa/getwxagameroominfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/lock-step/lock-step.getGameRoomInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWxaGameRoomInfo {
    /// Key of the room, as given when the room was created.
    pub access_info: String,
}

impl GetWxaGameRoomInfo {
    /// Starts with the required members.
    pub fn new(access_info: impl Into<String>) -> Self {
        Self {
            access_info: access_info.into(),
        }
    }
}

wire_out!(GetWxaGameRoomInfo {
    "access_info" => access_info,
});

/// The answer to [`GetWxaGameRoomInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameRoomInfoResponse {
    /// `data`.
    pub data: GetWxaGameRoomInfoData,
}

wire_in!(GetWxaGameRoomInfoResponse {
    "data" => data,
});

impl Endpoint for GetWxaGameRoomInfo {
    type Response = GetWxaGameRoomInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.get_wxa_game_room_info",
        path: "/wxa/getwxagameroominfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetWxaGameRoomInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameRoomInfoData {
    /// `room_id_str`.
    pub room_id_str: String,
    /// `room_state`.
    pub room_state: i64,
    /// `max_member_num`.
    pub max_member_num: i64,
    /// Milliseconds between frames.
    pub game_tick: i64,
    /// Share of ready players in percent at which the game starts.
    pub start_percent: i64,
    /// How many times UDP packets are repeated.
    pub udp_reliability_strategy: i64,
    /// Longest duration of the game in seconds.
    pub game_last_time: i64,
    /// `game_version`.
    pub game_version: i64,
    /// Own text stored with it.
    pub room_ext_info: String,
    /// Random seed of the game.
    pub seed: String,
    /// `member_list`.
    pub member_list: Vec<GetWxaGameRoomInfoMemberList>,
    /// Unix seconds.
    pub update_timestamp: i64,
    /// Unix seconds.
    pub create_timestamp: i64,
}

wire_in!(part GetWxaGameRoomInfoData {
    "room_id_str" => room_id_str,
    "room_state" => room_state,
    "max_member_num" => max_member_num,
    "game_tick" => game_tick,
    "start_percent" => start_percent,
    "udp_reliability_strategy" => udp_reliability_strategy,
    "game_last_time" => game_last_time,
    "game_version" => game_version,
    "room_ext_info" => room_ext_info,
    "seed" => seed,
    "member_list" => member_list,
    "update_timestamp" => update_timestamp,
    "create_timestamp" => create_timestamp,
});

/// `member_list` of [`GetWxaGameRoomInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWxaGameRoomInfoMemberList {
    /// `is_ready`.
    pub is_ready: bool,
    /// 0 member, 1 owner of the room.
    pub role: i64,
    /// Number of the player inside the room.
    pub client_id: i64,
    /// Seat of the player.
    pub pos_num: i64,
    /// Address of the picture.
    pub headimg: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    /// `enable_to_start`.
    pub enable_to_start: bool,
    /// Own text stored with it.
    pub member_ext_info: String,
}

wire_in!(part GetWxaGameRoomInfoMemberList {
    "is_ready" => is_ready,
    "role" => role,
    "client_id" => client_id,
    "pos_num" => pos_num,
    "headimg" => headimg,
    "nickname" => nickname,
    "enable_to_start" => enable_to_start,
    "member_ext_info" => member_ext_info,
});

/// Search pages by an image (图片搜索).
///
/// `POST /wxa/imagesearch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.imageSearch.html)
///
/// Files beside the request: `img` (image file).
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImageSearch {}

impl ImageSearch {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ImageSearch {});

/// The answer to [`ImageSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageSearchResponse {
    /// `items`.
    pub items: Vec<ImageSearchItems>,
}

wire_in!(ImageSearchResponse {
    "items" => items,
});

impl Endpoint for ImageSearch {
    type Response = ImageSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.image_search",
        path: "/wxa/imagesearch",
        body: BodyKind::Multipart { files: &["img"] },
        ..Operation::usual(Product::Mini)
    };
}

/// `items` of [`ImageSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageSearchItems {
    /// `title`.
    pub title: String,
    /// `img_url`.
    pub img_url: String,
    /// `price`.
    pub price: String,
    /// `path`.
    pub path: String,
}

wire_in!(part ImageSearchItems {
    "title" => title,
    "img_url" => img_url,
    "price" => price,
    "path" => path,
});

/// Check an image for illegal content (校验图片内容安全).
///
/// `POST /wxa/img_sec_check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.imgSecCheck.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.imgSecCheck.html)
///
/// Old version of the check. Error 87014 means that the image is illegal.
///
/// Files beside the request: `media` (PNG, JPEG, JPG or GIF, at most 1 MB and 750 by 1334 pixels).
///
/// # Errors
///
/// - `40006`: file size not allowed
/// - `43002`: POST required
/// - `87014`: content is risky
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgSecCheck {}

impl ImgSecCheck {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ImgSecCheck {});

/// The answer to [`ImgSecCheck`].
pub type ImgSecCheckResponse = yizhan_core::Done;

impl Endpoint for ImgSecCheck {
    type Response = ImgSecCheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.img_sec_check",
        path: "/wxa/img_sec_check",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Mini)
    };
}

/// Check an image or audio asynchronously (音视频内容安全识别).
///
/// `POST /wxa/media_check_async`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.mediaCheckAsync-v1.html) [(3)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html) [(4)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.mediaCheckAsync-v1.html)
///
/// The result comes as the event wxa_media_check within 30 minutes.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
/// - `40004`: media type not allowed
/// - `44002`: POST body is empty
/// - `45009`: daily API quota used up
/// - `47001`: JSON/XML cannot be parsed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MediaCheckAsync {
    /// The user's open id, who must have used the mini program in the last two hours.
    pub openid: Option<String>,
    /// Address of the file, images at most 10 MB.
    pub media_url: String,
    /// 1 audio, 2 image.
    pub media_type: i64,
    /// Version of the interface, 2.
    pub version: Option<i64>,
    /// 1 profile, 2 comment, 3 forum, 4 social post.
    pub scene: Option<i64>,
}

impl MediaCheckAsync {
    /// Starts with the required members.
    pub fn new(media_url: impl Into<String>, media_type: impl Into<i64>) -> Self {
        Self {
            openid: Default::default(),
            media_url: media_url.into(),
            media_type: media_type.into(),
            version: Default::default(),
            scene: Default::default(),
        }
    }

    /// The user's open id, who must have used the mini program in the last two hours.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Version of the interface, 2.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// 1 profile, 2 comment, 3 forum, 4 social post.
    pub fn scene(mut self, scene: impl Into<i64>) -> Self {
        self.scene = Some(scene.into());
        self
    }
}

wire_out!(MediaCheckAsync {
    "openid" => openid,
    "media_url" => media_url,
    "media_type" => media_type,
    "version" => version,
    "scene" => scene,
});

/// The answer to [`MediaCheckAsync`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaCheckAsyncResponse {
    /// Id of this check, repeated in the event with the result.
    pub trace_id: String,
}

wire_in!(MediaCheckAsyncResponse {
    "trace_id" => trace_id,
});

impl Endpoint for MediaCheckAsync {
    type Response = MediaCheckAsyncResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.media_check_async",
        path: "/wxa/media_check_async",
        ..Operation::usual(Product::Mini)
    };
}

/// Change the store mini program (修改门店小程序信息).
///
/// `POST /wxa/modify_merchant`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyMerchant {
    /// Introduction of the store mini program.
    pub intro: String,
    /// Media id of the picture.
    pub headimg_mediaid: String,
}

impl ModifyMerchant {
    /// Starts with the required members.
    pub fn new(intro: impl Into<String>, headimg_mediaid: impl Into<String>) -> Self {
        Self {
            intro: intro.into(),
            headimg_mediaid: headimg_mediaid.into(),
        }
    }
}

wire_out!(ModifyMerchant {
    "intro" => intro,
    "headimg_mediaid" => headimg_mediaid,
});

/// The answer to [`ModifyMerchant`].
pub type ModifyMerchantResponse = yizhan_core::Done;

impl Endpoint for ModifyMerchant {
    type Response = ModifyMerchantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.modify_merchant",
        path: "/wxa/modify_merchant",
        ..Operation::usual(Product::Mini)
    };
}

/// Check a text for illegal content (文本内容安全识别).
///
/// `POST /wxa/msg_sec_check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck-v1.html) [(3)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.msgSecCheck.html) [(4)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/sec-check/security.msgSecCheck-v1.html)
///
/// # Errors
///
/// - `44002`: POST body is empty
/// - `45009`: daily API quota used up
/// - `47001`: JSON/XML cannot be parsed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MsgSecCheck {
    /// The user's open id, who must have used the mini program in the last two hours.
    pub openid: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    /// The user's signature, with the profile scene.
    pub signature: Option<String>,
    /// Title of the text.
    pub title: Option<String>,
    /// Text to check, at most 2500 characters.
    pub content: String,
    /// Version of the interface, 2.
    pub version: Option<i64>,
    /// 1 profile, 2 comment, 3 forum, 4 social post.
    pub scene: Option<i64>,
}

impl MsgSecCheck {
    /// Starts with the required members.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            openid: Default::default(),
            nickname: Default::default(),
            signature: Default::default(),
            title: Default::default(),
            content: content.into(),
            version: Default::default(),
            scene: Default::default(),
        }
    }

    /// The user's open id, who must have used the mini program in the last two hours.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// `nickname`.
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// The user's signature, with the profile scene.
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// Title of the text.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Version of the interface, 2.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// 1 profile, 2 comment, 3 forum, 4 social post.
    pub fn scene(mut self, scene: impl Into<i64>) -> Self {
        self.scene = Some(scene.into());
        self
    }
}

wire_out!(MsgSecCheck {
    "openid" => openid,
    "nickname" => nickname,
    "signature" => signature,
    "title" => title,
    "content" => content,
    "version" => version,
    "scene" => scene,
});

/// The answer to [`MsgSecCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MsgSecCheckResponse {
    /// Id of this check, repeated in the event with the result.
    pub trace_id: String,
    /// `result`.
    pub result: Option<MsgSecCheckResult>,
    /// `detail`.
    pub detail: Vec<MsgSecCheckDetail>,
}

wire_in!(MsgSecCheckResponse {
    "trace_id" => trace_id,
    "result" => result,
    "detail" => detail,
});

impl Endpoint for MsgSecCheck {
    type Response = MsgSecCheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.msg_sec_check",
        path: "/wxa/msg_sec_check",
        ..Operation::usual(Product::Mini)
    };
}

/// `result` of [`MsgSecCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MsgSecCheckResult {
    /// Pass, review or risky.
    pub suggest: String,
    /// 100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other.
    pub label: i64,
}

wire_in!(part MsgSecCheckResult {
    "suggest" => suggest,
    "label" => label,
});

/// `detail` of [`MsgSecCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MsgSecCheckDetail {
    /// 0 if this strategy was run.
    pub errcode: i64,
    /// Name of the checking strategy.
    pub strategy: String,
    /// Pass, review or risky.
    pub suggest: Option<String>,
    /// 100 normal, 10001 advertising, 20001 politics, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other.
    pub label: Option<i64>,
    /// Level of the hit.
    pub level: Option<i64>,
    /// Confidence from 0 to 100.
    pub prob: Option<i64>,
    /// Word that was hit or is searched.
    pub keyword: Option<String>,
}

wire_in!(part MsgSecCheckDetail {
    "errcode" => errcode,
    "strategy" => strategy,
    "suggest" => suggest,
    "label" => label,
    "level" => level,
    "prob" => prob,
    "keyword" => keyword,
});

/// Apply for, list or remove plugins (插件管理).
///
/// `POST /wxa/plugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.applyPlugin.html)
///
/// One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PluginApply {
    /// App id of the plugin.
    pub plugin_appid: String,
    /// Why the plugin is wanted.
    pub reason: String,
}

impl PluginApply {
    /// Starts with the required members.
    pub fn new(plugin_appid: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            plugin_appid: plugin_appid.into(),
            reason: reason.into(),
        }
    }
}

wire_out!(PluginApply {
    "plugin_appid" => plugin_appid,
    "reason" => reason,
} fixed {
    "action" => "apply",
});

/// The answer to [`PluginApply`].
pub type PluginApplyResponse = yizhan_core::Done;

impl Endpoint for PluginApply {
    type Response = PluginApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.plugin_apply",
        path: "/wxa/plugin",
        ..Operation::usual(Product::Mini)
    };
}

/// Apply for, list or remove plugins (插件管理).
///
/// `POST /wxa/plugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html)
///
/// One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PluginList {}

impl PluginList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(PluginList {} fixed {
    "action" => "list",
});

/// The answer to [`PluginList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PluginListResponse {
    /// `plugin_list`.
    pub plugin_list: Vec<PluginListPluginList>,
}

wire_in!(PluginListResponse {
    "plugin_list" => plugin_list,
});

impl Endpoint for PluginList {
    type Response = PluginListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.plugin_list",
        path: "/wxa/plugin",
        ..Operation::usual(Product::Mini)
    };
}

/// `plugin_list` of [`PluginList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PluginListPluginList {
    /// `appid`.
    pub appid: String,
    /// 1 applied, 2 accepted, 3 refused, 4 timed out.
    pub status: i64,
    /// `nickname`.
    pub nickname: String,
    /// Address of the picture.
    pub headimgurl: String,
}

wire_in!(part PluginListPluginList {
    "appid" => appid,
    "status" => status,
    "nickname" => nickname,
    "headimgurl" => headimgurl,
});

/// Apply for, list or remove plugins (插件管理).
///
/// `POST /wxa/plugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html)
///
/// One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PluginUnbind {
    /// App id of the plugin.
    pub plugin_appid: String,
}

impl PluginUnbind {
    /// Starts with the required members.
    pub fn new(plugin_appid: impl Into<String>) -> Self {
        Self {
            plugin_appid: plugin_appid.into(),
        }
    }
}

wire_out!(PluginUnbind {
    "plugin_appid" => plugin_appid,
} fixed {
    "action" => "unbind",
});

/// The answer to [`PluginUnbind`].
pub type PluginUnbindResponse = yizhan_core::Done;

impl Endpoint for PluginUnbind {
    type Response = PluginUnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.plugin_unbind",
        path: "/wxa/plugin",
        ..Operation::usual(Product::Mini)
    };
}

/// Query a URL link (查询加密URLLink).
///
/// `POST /wxa/query_urllink`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.query.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-link/urllink.query.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryUrlLink {
    /// The link, <https://wxaurl.cn/>.
    pub url_link: Option<String>,
    /// 0 query the link (default), 1 query the quota.
    pub query_type: Option<i64>,
}

impl QueryUrlLink {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The link, <https://wxaurl.cn/>.
    pub fn url_link(mut self, url_link: impl Into<String>) -> Self {
        self.url_link = Some(url_link.into());
        self
    }

    /// 0 query the link (default), 1 query the quota.
    pub fn query_type(mut self, query_type: impl Into<i64>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }
}

wire_out!(QueryUrlLink {
    "url_link" => url_link,
    "query_type" => query_type,
});

/// The answer to [`QueryUrlLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryUrlLinkResponse {
    /// `url_link_info`.
    pub url_link_info: QueryUrlLinkUrlLinkInfo,
    /// Quota left of this kind of link.
    pub quota_info: QuotaInfo,
}

wire_in!(QueryUrlLinkResponse {
    "url_link_info" => url_link_info,
    "quota_info" => quota_info,
});

impl Endpoint for QueryUrlLink {
    type Response = QueryUrlLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.query_url_link",
        path: "/wxa/query_urllink",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `url_link_info` of [`QueryUrlLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryUrlLinkUrlLinkInfo {
    /// `appid`.
    pub appid: String,
    /// `path`.
    pub path: String,
    /// Query string of the page, without the question mark.
    pub query: Option<String>,
    /// Release (default), trial or develop.
    pub env_version: String,
    /// Unix seconds at which it expires, when the type is 0.
    pub expire_time: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Static site of the cloud base that opens the mini program from an own page.
    pub cloud_base: Option<QueryUrlLinkCloudBase>,
}

wire_in!(part QueryUrlLinkUrlLinkInfo {
    "appid" => appid,
    "path" => path,
    "query" => query,
    "env_version" => env_version,
    "expire_time" => expire_time,
    "create_time" => create_time,
    "cloud_base" => cloud_base,
});

/// `cloud_base` of [`QueryUrlLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryUrlLinkCloudBase {
    /// Id of the cloud base environment.
    pub env: String,
    /// `domain`.
    pub domain: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// Query string of the page, without the question mark.
    pub query: Option<String>,
    /// App id that owns the shared cloud environment.
    pub resource_appid: Option<String>,
}

wire_in!(part QueryUrlLinkCloudBase {
    "env" => env,
    "domain" => domain,
    "path" => path,
    "query" => query,
    "resource_appid" => resource_appid,
});

/// `quota_info` of [`QueryUrlLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuotaInfo {
    /// Visits left today.
    pub remain_visit_quota: i64,
}

wire_in!(part QuotaInfo {
    "remain_visit_quota" => remain_visit_quota,
});

/// Query a scheme code (查询scheme码).
///
/// `POST /wxa/queryscheme`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.query.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/url-scheme/urlscheme.query.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QueryScheme {
    /// `scheme`.
    pub scheme: Option<String>,
    /// 0 query the link (default), 1 query the quota.
    pub query_type: Option<i64>,
}

impl QueryScheme {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `scheme`.
    pub fn scheme(mut self, scheme: impl Into<String>) -> Self {
        self.scheme = Some(scheme.into());
        self
    }

    /// 0 query the link (default), 1 query the quota.
    pub fn query_type(mut self, query_type: impl Into<i64>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }
}

wire_out!(QueryScheme {
    "scheme" => scheme,
    "query_type" => query_type,
});

/// The answer to [`QueryScheme`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuerySchemeResponse {
    /// `scheme_info`.
    pub scheme_info: QuerySchemeSchemeInfo,
    /// Quota left of this kind of link.
    pub quota_info: QuotaInfo,
    /// Who opened it; only in the older form.
    pub visit_openid: Option<String>,
}

wire_in!(QuerySchemeResponse {
    "scheme_info" => scheme_info,
    "quota_info" => quota_info,
    "visit_openid" => visit_openid,
});

impl Endpoint for QueryScheme {
    type Response = QuerySchemeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.query_scheme",
        path: "/wxa/queryscheme",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `scheme_info` of [`QueryScheme`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuerySchemeSchemeInfo {
    /// `appid`.
    pub appid: String,
    /// `path`.
    pub path: String,
    /// Query string of the page, without the question mark.
    pub query: Option<String>,
    /// Release (default), trial or develop.
    pub env_version: String,
    /// Unix seconds at which it expires, when the type is 0.
    pub expire_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part QuerySchemeSchemeInfo {
    "appid" => appid,
    "path" => path,
    "query" => query,
    "env_version" => env_version,
    "expire_time" => expire_time,
    "create_time" => create_time,
});

/// Delete hosted data of a user (删除已经上报到微信的key-value数据).
///
/// `POST /wxa/remove_user_storage`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.removeUserStorage.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RemoveUserStorage {
    /// The user's open id in this mini program.
    pub openid: String,
    /// HMAC of the request body, or of an empty string, with the user's session key as key, in hex.
    pub signature: String,
    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub sig_method: String,
    /// Names of the pairs to delete.
    pub key: Vec<String>,
}

impl RemoveUserStorage {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        signature: impl Into<String>,
        key: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            signature: signature.into(),
            sig_method: "hmac_sha256".into(),
            key: key.into_iter().map(Into::into).collect(),
        }
    }

    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub fn sig_method(mut self, sig_method: impl Into<String>) -> Self {
        self.sig_method = sig_method.into();
        self
    }
}

wire_out!(RemoveUserStorage {
    "openid" => openid,
    "signature" => signature,
    "sig_method" => sig_method,
    "key" => key,
});

/// The answer to [`RemoveUserStorage`].
pub type RemoveUserStorageResponse = yizhan_core::Done;

impl Endpoint for RemoveUserStorage {
    type Response = RemoveUserStorageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.remove_user_storage",
        path: "/wxa/remove_user_storage",
        query: &["openid", "signature", "sig_method"],
        ..Operation::usual(Product::Mini)
    };
}

/// Reset the session key of a user (重置登录态).
///
/// `GET /wxa/resetusersessionkey`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/ResetUserSessionKey.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/login/auth.ResetUserSessionKey.html)
///
/// The signature is made over an empty string with the present session key, which becomes invalid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResetUserSessionKey {
    /// The user's open id in this mini program.
    pub openid: String,
    /// HMAC of the request body, or of an empty string, with the user's session key as key, in hex.
    pub signature: String,
    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub sig_method: String,
}

impl ResetUserSessionKey {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, signature: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            signature: signature.into(),
            sig_method: "hmac_sha256".into(),
        }
    }

    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub fn sig_method(mut self, sig_method: impl Into<String>) -> Self {
        self.sig_method = sig_method.into();
        self
    }
}

wire_out!(ResetUserSessionKey {
    "openid" => openid,
    "signature" => signature,
    "sig_method" => sig_method,
});

/// The answer to [`ResetUserSessionKey`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResetUserSessionKeyResponse {
    /// The user's open id in this mini program.
    pub openid: String,
    /// New session key of the user.
    pub session_key: SecretString,
}

wire_in!(ResetUserSessionKeyResponse {
    "openid" => openid,
    "session_key" => session_key,
});

impl Endpoint for ResetUserSessionKey {
    type Response = ResetUserSessionKeyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.reset_user_session_key",
        path: "/wxa/resetusersessionkey",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Submit page paths for search (提交小程序页面url及参数信息).
///
/// `POST /wxa/search/wxaapi_submitpages`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.submitPages.html)
///
/// Tells the search which pages exist. Repeated submissions of a page are ignored.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchWxaApiSubmitPages {
    /// `pages`.
    pub pages: Vec<SearchWxaApiSubmitPagesPages>,
}

impl SearchWxaApiSubmitPages {
    /// Starts with the required members.
    pub fn new(pages: impl IntoIterator<Item = impl Into<SearchWxaApiSubmitPagesPages>>) -> Self {
        Self {
            pages: pages.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SearchWxaApiSubmitPages {
    "pages" => pages,
});

/// The answer to [`SearchWxaApiSubmitPages`].
pub type SearchWxaApiSubmitPagesResponse = yizhan_core::Done;

impl Endpoint for SearchWxaApiSubmitPages {
    type Response = SearchWxaApiSubmitPagesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.search_wxa_api_submit_pages",
        path: "/wxa/search/wxaapi_submitpages",
        ..Operation::usual(Product::Mini)
    };
}

/// `pages` of [`SearchWxaApiSubmitPages`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchWxaApiSubmitPagesPages {
    /// Page path.
    pub path: String,
    /// Query string of the page, without the question mark.
    pub query: String,
}

impl SearchWxaApiSubmitPagesPages {
    /// Starts with the required members.
    #[must_use]
    pub fn new(path: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            query: query.into(),
        }
    }
}

wire_out!(part SearchWxaApiSubmitPagesPages {
    "path" => path,
    "query" => query,
});

/// Search a store on the map (从腾讯地图中搜索门店).
///
/// `POST /wxa/search_map_poi`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#10)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchMapPoi {
    /// District id from the list of districts.
    pub districtid: i64,
    /// Word that was hit or is searched.
    pub keyword: String,
}

impl SearchMapPoi {
    /// Starts with the required members.
    pub fn new(districtid: impl Into<i64>, keyword: impl Into<String>) -> Self {
        Self {
            districtid: districtid.into(),
            keyword: keyword.into(),
        }
    }
}

wire_out!(SearchMapPoi {
    "districtid" => districtid,
    "keyword" => keyword,
});

/// The answer to [`SearchMapPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMapPoiResponse {
    /// `data`.
    pub data: SearchMapPoiData,
}

wire_in!(SearchMapPoiResponse {
    "data" => data,
});

impl Endpoint for SearchMapPoi {
    type Response = SearchMapPoiResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.search_map_poi",
        path: "/wxa/search_map_poi",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`SearchMapPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMapPoiData {
    /// `item`.
    pub item: Vec<SearchMapPoiItem>,
}

wire_in!(part SearchMapPoiData {
    "item" => item,
});

/// `item` of [`SearchMapPoi`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMapPoiItem {
    /// Place id of Tencent maps.
    pub sosomap_poi_uid: String,
    /// Name of the store.
    pub branch_name: String,
    /// `category`.
    pub category: String,
    /// `address`.
    pub address: String,
    /// Phone number of the store.
    pub telephone: String,
    /// Degrees of longitude.
    pub longitude: f64,
    /// Degrees of latitude.
    pub latitude: f64,
    /// Addresses of pictures.
    pub pic_urls: Vec<String>,
    /// `card_id_list`.
    pub card_id_list: Vec<String>,
}

wire_in!(part SearchMapPoiItem {
    "sosomap_poi_uid" => sosomap_poi_uid,
    "branch_name" => branch_name,
    "category" => category,
    "address" => address,
    "telephone" => telephone,
    "longitude" => longitude,
    "latitude" => latitude,
    "pic_urls" => pic_urls,
    "card_id_list" => card_id_list,
});

/// Call a service of the service market (调用服务平台提供的服务).
///
/// `POST /wxa/servicemarket`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/service-market/serviceMarket.invokeService.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/service_market/buyer_guideline/API/invokeService.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ServiceMarket {
    /// Id of the service, from the service market.
    pub service: String,
    /// Name of the called interface of the service.
    pub api: String,
    /// Whether the result is fetched later.
    pub r#async: Option<bool>,
    /// Input as the service defines it.
    pub data: Option<yizhan_core::Value>,
    /// Own unique id of the call.
    pub client_msg_id: String,
}

impl ServiceMarket {
    /// Starts with the required members.
    pub fn new(
        service: impl Into<String>,
        api: impl Into<String>,
        client_msg_id: impl Into<String>,
    ) -> Self {
        Self {
            service: service.into(),
            api: api.into(),
            r#async: Default::default(),
            data: Default::default(),
            client_msg_id: client_msg_id.into(),
        }
    }

    /// Whether the result is fetched later.
    pub fn r#async(mut self, r#async: impl Into<bool>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// Input as the service defines it.
    pub fn data(mut self, data: impl Into<yizhan_core::Value>) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire_out!(ServiceMarket {
    "service" => service,
    "api" => api,
    "async" => r#async,
    "data" => data,
    "client_msg_id" => client_msg_id,
});

/// The answer to [`ServiceMarket`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceMarketResponse {
    /// Id of an asynchronous call.
    pub request_id: Option<String>,
    /// JSON text of the service's answer.
    pub data: Option<String>,
}

wire_in!(ServiceMarketResponse {
    "request_id" => request_id,
    "data" => data,
});

impl Endpoint for ServiceMarket {
    type Response = ServiceMarketResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.service_market",
        path: "/wxa/servicemarket",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the result of an asynchronous service call (获取服务平台异步调用结果).
///
/// `POST /wxa/servicemarketretrieve`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/service_market/buyer_guideline/API/retrieve.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Servicemarketretrieve {
    /// Id of an asynchronous call.
    pub request_id: String,
}

impl Servicemarketretrieve {
    /// Starts with the required members.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self {
            request_id: request_id.into(),
        }
    }
}

wire_out!(Servicemarketretrieve {
    "request_id" => request_id,
});

/// The answer to [`Servicemarketretrieve`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServicemarketretrieveResponse {
    /// JSON text of the service's answer.
    pub data: String,
}

wire_in!(ServicemarketretrieveResponse {
    "data" => data,
});

impl Endpoint for Servicemarketretrieve {
    type Response = ServicemarketretrieveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.servicemarketretrieve",
        path: "/wxa/servicemarketretrieve",
        ..Operation::usual(Product::Mini)
    };
}

/// Activate or update a service card (激活与更新服务卡片).
///
/// `POST /wxa/set_user_notify`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotify.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetUserNotify {
    /// The user's open id in this mini program.
    pub openid: String,
    /// Kind of the service card.
    pub notify_type: i64,
    /// Code of the card, got on the user's action.
    pub notify_code: String,
    /// JSON text with the state and content of the card.
    pub content_json: Option<String>,
    /// JSON text with data to verify the code.
    pub check_json: Option<String>,
}

impl SetUserNotify {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        notify_type: impl Into<i64>,
        notify_code: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(),
            notify_type: notify_type.into(),
            notify_code: notify_code.into(),
            content_json: Default::default(),
            check_json: Default::default(),
        }
    }

    /// JSON text with the state and content of the card.
    pub fn content_json(mut self, content_json: impl Into<String>) -> Self {
        self.content_json = Some(content_json.into());
        self
    }

    /// JSON text with data to verify the code.
    pub fn check_json(mut self, check_json: impl Into<String>) -> Self {
        self.check_json = Some(check_json.into());
        self
    }
}

wire_out!(SetUserNotify {
    "openid" => openid,
    "notify_type" => notify_type,
    "notify_code" => notify_code,
    "content_json" => content_json,
    "check_json" => check_json,
});

/// The answer to [`SetUserNotify`].
pub type SetUserNotifyResponse = yizhan_core::Done;

impl Endpoint for SetUserNotify {
    type Response = SetUserNotifyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.set_user_notify",
        path: "/wxa/set_user_notify",
        ..Operation::usual(Product::Mini)
    };
}

/// Update the extra data of a service card (更新服务卡片扩展信息).
///
/// `POST /wxa/set_user_notifyext`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotifyExt.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetUserNotifyExt {
    /// The user's open id in this mini program.
    pub openid: String,
    /// Kind of the service card.
    pub notify_type: i64,
    /// Code of the card, got on the user's action.
    pub notify_code: String,
    /// JSON text with the extra data.
    pub ext_json: Option<String>,
}

impl SetUserNotifyExt {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        notify_type: impl Into<i64>,
        notify_code: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(),
            notify_type: notify_type.into(),
            notify_code: notify_code.into(),
            ext_json: Default::default(),
        }
    }

    /// JSON text with the extra data.
    pub fn ext_json(mut self, ext_json: impl Into<String>) -> Self {
        self.ext_json = Some(ext_json.into());
        self
    }
}

wire_out!(SetUserNotifyExt {
    "openid" => openid,
    "notify_type" => notify_type,
    "notify_code" => notify_code,
    "ext_json" => ext_json,
});

/// The answer to [`SetUserNotifyExt`].
pub type SetUserNotifyExtResponse = yizhan_core::Done;

impl Endpoint for SetUserNotifyExt {
    type Response = SetUserNotifyExtResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.set_user_notify_ext",
        path: "/wxa/set_user_notifyext",
        ..Operation::usual(Product::Mini)
    };
}

/// Report hosted data of a user (上报用户数据后台接口).
///
/// `POST /wxa/set_user_storage`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.setUserStorage.html)
///
/// At most 128 pairs for a user; name and value together at most 1024 bytes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetUserStorage {
    /// The user's open id in this mini program.
    pub openid: String,
    /// HMAC of the request body, or of an empty string, with the user's session key as key, in hex.
    pub signature: String,
    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub sig_method: String,
    /// Pairs to store.
    pub kv_list: Vec<SetUserStorageKvList>,
}

impl SetUserStorage {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        signature: impl Into<String>,
        kv_list: impl IntoIterator<Item = impl Into<SetUserStorageKvList>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            signature: signature.into(),
            sig_method: "hmac_sha256".into(),
            kv_list: kv_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub fn sig_method(mut self, sig_method: impl Into<String>) -> Self {
        self.sig_method = sig_method.into();
        self
    }
}

wire_out!(SetUserStorage {
    "openid" => openid,
    "signature" => signature,
    "sig_method" => sig_method,
    "kv_list" => kv_list,
});

/// The answer to [`SetUserStorage`].
pub type SetUserStorageResponse = yizhan_core::Done;

impl Endpoint for SetUserStorage {
    type Response = SetUserStorageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.set_user_storage",
        path: "/wxa/set_user_storage",
        query: &["openid", "signature", "sig_method"],
        ..Operation::usual(Product::Mini)
    };
}

/// `kv_list` of [`SetUserStorage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetUserStorageKvList {
    /// Name of the pair.
    pub key: String,
    /// Value of the pair.
    pub value: String,
}

impl SetUserStorageKvList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part SetUserStorageKvList {
    "key" => key,
    "value" => value,
});

/// Show or hide a nearby place (展示/取消展示附近小程序).
///
/// `POST /wxa/setnearbypoishowstatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/nearby-poi/nearbyPoi.setShowStatus.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetNearbyPoiShowStatus {
    /// Id of the place or store.
    pub poi_id: String,
    /// 0 hide, 1 show.
    pub status: bool,
}

impl SetNearbyPoiShowStatus {
    /// Starts with the required members.
    pub fn new(poi_id: impl Into<String>, status: impl Into<bool>) -> Self {
        Self {
            poi_id: poi_id.into(),
            status: status.into(),
        }
    }
}

wire_out!(SetNearbyPoiShowStatus {
    "poi_id" => poi_id,
} via {
    "status" => status: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`SetNearbyPoiShowStatus`].
pub type SetNearbyPoiShowStatusResponse = yizhan_core::Done;

impl Endpoint for SetNearbyPoiShowStatus {
    type Response = SetNearbyPoiShowStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.set_nearby_poi_show_status",
        path: "/wxa/setnearbypoishowstatus",
        ..Operation::usual(Product::Mini)
    };
}

/// Write interactive data for relation chains (写用户关系链互动数据).
///
/// `POST /wxa/setuserinteractivedata`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/data/storage.setUserInteractiveData.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetUserInteractiveData {
    /// The user's open id in this mini program.
    pub openid: String,
    /// HMAC of the request body, or of an empty string, with the user's session key as key, in hex.
    pub signature: String,
    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub sig_method: String,
    /// Pairs to store.
    pub kv_list: Vec<SetUserInteractiveDataKvList>,
}

impl SetUserInteractiveData {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        signature: impl Into<String>,
        kv_list: impl IntoIterator<Item = impl Into<SetUserInteractiveDataKvList>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            signature: signature.into(),
            sig_method: "hmac_sha256".into(),
            kv_list: kv_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Hmac_sha256.
    ///
    /// `hmac_sha256` unless set.
    pub fn sig_method(mut self, sig_method: impl Into<String>) -> Self {
        self.sig_method = sig_method.into();
        self
    }
}

wire_out!(SetUserInteractiveData {
    "openid" => openid,
    "signature" => signature,
    "sig_method" => sig_method,
    "kv_list" => kv_list,
});

/// The answer to [`SetUserInteractiveData`].
pub type SetUserInteractiveDataResponse = yizhan_core::Done;

impl Endpoint for SetUserInteractiveData {
    type Response = SetUserInteractiveDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.set_user_interactive_data",
        path: "/wxa/setuserinteractivedata",
        query: &["openid", "signature", "sig_method"],
        ..Operation::usual(Product::Mini)
    };
}

/// `kv_list` of [`SetUserInteractiveData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetUserInteractiveDataKvList {
    /// Number of the interaction type.
    pub key: String,
    /// Value of the interaction.
    pub value: i64,
}

impl SetUserInteractiveDataKvList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<i64>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part SetUserInteractiveDataKvList {
    "key" => key,
    "value" => value,
});

/// Search inside the mini program (小程序内部搜索).
///
/// `POST /wxa/sitesearch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.siteSearch.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SiteSearch {
    /// Words to search for.
    pub keyword: String,
    /// Empty for the first page, then the value from the last answer.
    pub next_page_info: String,
}

impl SiteSearch {
    /// Starts with the required members.
    pub fn new(keyword: impl Into<String>, next_page_info: impl Into<String>) -> Self {
        Self {
            keyword: keyword.into(),
            next_page_info: next_page_info.into(),
        }
    }
}

wire_out!(SiteSearch {
    "keyword" => keyword,
    "next_page_info" => next_page_info,
});

/// The answer to [`SiteSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteSearchResponse {
    /// `items`.
    pub items: Vec<SiteSearchItems>,
    /// Whether there are more results.
    pub has_next_page: bool,
    /// Empty for the first page, then the value from the last answer.
    pub next_page_info: String,
    /// Number of results.
    pub hit_count: i64,
}

wire_in!(SiteSearchResponse {
    "items" => items,
    "has_next_page" => has_next_page,
    "next_page_info" => next_page_info,
    "hit_count" => hit_count,
});

impl Endpoint for SiteSearch {
    type Response = SiteSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.site_search",
        path: "/wxa/sitesearch",
        ..Operation::usual(Product::Mini)
    };
}

/// `items` of [`SiteSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SiteSearchItems {
    /// `title`.
    pub title: String,
    /// `image`.
    pub image: String,
    /// `description`.
    pub description: String,
    /// `path`.
    pub path: String,
}

wire_in!(part SiteSearchItems {
    "title" => title,
    "image" => image,
    "description" => description,
    "path" => path,
});

/// Update a store (更新门店信息).
///
/// `POST /wxa/update_store`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#13)
///
/// Only the given members change. Pictures and phone take effect at once, others after review.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStore {
    /// Id of the place or store.
    pub poi_id: String,
    /// Place id of Tencent maps, from creating or searching a map place.
    pub map_poi_id: String,
    /// `pic_list`.
    pub pic_list: PicList,
    /// Opening hours, such as 10:00-20:00.
    pub hour: String,
    /// Phone number of the store.
    pub contract_phone: String,
    /// Id of the card offered by the store, empty for none.
    pub card_id: String,
}

impl UpdateStore {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(poi_id: impl Into<String>) -> Self {
        Self {
            poi_id: poi_id.into(),
            map_poi_id: Default::default(),
            pic_list: Default::default(),
            hour: Default::default(),
            contract_phone: Default::default(),
            card_id: Default::default(),
        }
    }

    /// Place id of Tencent maps, from creating or searching a map place.
    pub fn map_poi_id(mut self, map_poi_id: impl Into<String>) -> Self {
        self.map_poi_id = map_poi_id.into();
        self
    }

    /// `pic_list`.
    pub fn pic_list(mut self, pic_list: impl Into<PicList>) -> Self {
        self.pic_list = pic_list.into();
        self
    }

    /// Opening hours, such as 10:00-20:00.
    pub fn hour(mut self, hour: impl Into<String>) -> Self {
        self.hour = hour.into();
        self
    }

    /// Phone number of the store.
    pub fn contract_phone(mut self, contract_phone: impl Into<String>) -> Self {
        self.contract_phone = contract_phone.into();
        self
    }

    /// Id of the card offered by the store, empty for none.
    pub fn card_id(mut self, card_id: impl Into<String>) -> Self {
        self.card_id = card_id.into();
        self
    }
}

wire_out!(UpdateStore {
    "poi_id" => poi_id,
    "map_poi_id" => map_poi_id,
    "hour" => hour,
    "contract_phone" => contract_phone,
    "card_id" => card_id,
} via {
    "pic_list" => pic_list: yizhan_core::wire::JsonString,
});

/// The answer to [`UpdateStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStoreResponse {
    /// `data`.
    pub data: UpdateStoreData,
}

wire_in!(UpdateStoreResponse {
    "data" => data,
});

impl Endpoint for UpdateStore {
    type Response = UpdateStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.update_store",
        path: "/wxa/update_store",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`UpdateStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStoreData {
    /// Whether the change needs a review.
    pub has_audit_id: bool,
    /// Id of the review, repeated in the review event.
    pub audit_id: Option<i64>,
}

wire_in!(part UpdateStoreData {
    "has_audit_id" => has_audit_id,
    "audit_id" => audit_id,
});

/// Update a plugin to a version (快速更新插件版本).
///
/// `POST /wxa/plugin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/plugin-management/managePlugin.html)
///
/// One address for several actions: apply asks for a plugin, list shows the plugins, unbind removes one, update changes its version.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PluginUpdate {
    /// App id of the plugin.
    pub plugin_appid: String,
    /// The version to use.
    pub user_version: String,
}

impl PluginUpdate {
    /// Starts with the required members.
    pub fn new(plugin_appid: impl Into<String>, user_version: impl Into<String>) -> Self {
        Self {
            plugin_appid: plugin_appid.into(),
            user_version: user_version.into(),
        }
    }
}

wire_out!(PluginUpdate {
    "plugin_appid" => plugin_appid,
    "user_version" => user_version,
} fixed {
    "action" => "update",
});

/// The answer to [`PluginUpdate`].
pub type PluginUpdateResponse = yizhan_core::Done;

impl Endpoint for PluginUpdate {
    type Response = PluginUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa.plugin_update",
        path: "/wxa/plugin",
        ..Operation::usual(Product::Mini)
    };
}
