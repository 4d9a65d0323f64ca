//! Generated from `spec/mini/product_offline.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: same-city delivery and self-pickup (小商店·同城配送与自提)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the self-pickup template (获取自提模板).
///
/// `POST /product/offline/get_pickup_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/get_pickup_template.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPickupTemplate {}

impl GetPickupTemplate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetPickupTemplate {});

/// The answer to [`GetPickupTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPickupTemplateResponse {
    /// Template of self-pickup.
    pub pickup_template: GetPickupTemplatePickupTemplate,
}

wire_in!(GetPickupTemplateResponse {
    "pickup_template" => pickup_template,
});

impl Endpoint for GetPickupTemplate {
    type Response = GetPickupTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_offline.get_pickup_template",
        path: "/product/offline/get_pickup_template",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `pickup_template` of [`GetPickupTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPickupTemplatePickupTemplate {
    /// Id of the template.
    pub template_id: i64,
    /// Hours of pickup.
    pub pickup_time: GetPickupTemplatePickupTime,
}

wire_in!(part GetPickupTemplatePickupTemplate {
    "template_id" => template_id,
    "pickup_time" => pickup_time,
});

/// `pickup_time` of [`GetPickupTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPickupTemplatePickupTime {
    /// Hour at which business starts.
    pub start_business_hour: i64,
    /// Minute at which business starts.
    pub start_business_minute: i64,
    /// Hour at which business ends.
    pub end_business_hour: i64,
    /// Minute at which business ends.
    pub end_business_minute: i64,
    /// Minutes needed to prepare the goods.
    pub promise_delivery_minutes: i64,
    /// Minutes ahead for which the buyer can book.
    pub book_time: i64,
}

wire_in!(part GetPickupTemplatePickupTime {
    "start_business_hour" => start_business_hour,
    "start_business_minute" => start_business_minute,
    "end_business_hour" => end_business_hour,
    "end_business_minute" => end_business_minute,
    "promise_delivery_minutes" => promise_delivery_minutes,
    "book_time" => book_time,
});

/// Get the same-city delivery template (获取同城配送模板).
///
/// `POST /product/offline/get_same_city_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/get_same_city_template.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSameCityTemplate {}

impl GetSameCityTemplate {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetSameCityTemplate {});

/// The answer to [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateResponse {
    /// `same_city_template`.
    pub same_city_template: GetSameCityTemplateSameCityTemplate,
}

wire_in!(GetSameCityTemplateResponse {
    "same_city_template" => same_city_template,
});

impl Endpoint for GetSameCityTemplate {
    type Response = GetSameCityTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_offline.get_same_city_template",
        path: "/product/offline/get_same_city_template",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `same_city_template` of [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateSameCityTemplate {
    /// Id of the template.
    pub template_id: i64,
    /// Who delivers.
    pub shipper: String,
    /// Range around the store that is served.
    pub scope: i64,
    /// How same-city freight is calculated.
    pub same_city_valuation: GetSameCityTemplateSameCityValuation,
    /// Surcharge in certain hours.
    pub special_time: GetSameCityTemplateSpecialTime,
    /// Hours of delivery and promised duration.
    pub delivery_time: GetSameCityTemplateDeliveryTime,
}

wire_in!(part GetSameCityTemplateSameCityTemplate {
    "template_id" => template_id,
    "shipper" => shipper,
    "scope" => scope,
    "same_city_valuation" => same_city_valuation,
    "special_time" => special_time,
    "delivery_time" => delivery_time,
});

/// `same_city_valuation` of [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateSameCityValuation {
    /// Kind of the rule.
    pub r#type: String,
    /// Free from an amount.
    pub condition_free_valuation: Option<GetSameCityTemplateConditionFreeValuation>,
    /// Freight by distance.
    pub tiered_billing_valuation: Option<GetSameCityTemplateTieredBillingValuation>,
}

wire_in!(part GetSameCityTemplateSameCityValuation {
    "type" => r#type,
    "condition_free_valuation" => condition_free_valuation,
    "tiered_billing_valuation" => tiered_billing_valuation,
});

/// `condition_free_valuation` of [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateConditionFreeValuation {
    /// Fen from which delivery is free.
    pub min_free_price: i64,
}

wire_in!(part GetSameCityTemplateConditionFreeValuation {
    "min_free_price" => min_free_price,
});

/// `tiered_billing_valuation` of [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateTieredBillingValuation {
    /// Fen from which orders are delivered.
    pub min_send_price: i64,
    /// Metres of the first step.
    pub first_val_meter: i64,
    /// Fen for the first step.
    pub first_price: i64,
    /// Metres of each further step.
    pub second_val_meter: i64,
    /// Fen for each further step.
    pub second_price: i64,
}

wire_in!(part GetSameCityTemplateTieredBillingValuation {
    "min_send_price" => min_send_price,
    "first_val_meter" => first_val_meter,
    "first_price" => first_price,
    "second_val_meter" => second_val_meter,
    "second_price" => second_price,
});

/// `special_time` of [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateSpecialTime {
    /// Kind of the rule.
    pub r#type: String,
    /// Hours and amount of the surcharge.
    pub extra_fee_valuation: Option<GetSameCityTemplateExtraFeeValuation>,
}

wire_in!(part GetSameCityTemplateSpecialTime {
    "type" => r#type,
    "extra_fee_valuation" => extra_fee_valuation,
});

/// `extra_fee_valuation` of [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateExtraFeeValuation {
    /// Hour at which the surcharge starts.
    pub start_hour: i64,
    /// Minute at which the surcharge starts.
    pub start_minute: i64,
    /// Hour at which the surcharge ends.
    pub end_hour: i64,
    /// Minute at which the surcharge ends.
    pub end_minute: i64,
    /// Fen, the surcharge.
    pub fee: i64,
}

wire_in!(part GetSameCityTemplateExtraFeeValuation {
    "start_hour" => start_hour,
    "start_minute" => start_minute,
    "end_hour" => end_hour,
    "end_minute" => end_minute,
    "fee" => fee,
});

/// `delivery_time` of [`GetSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSameCityTemplateDeliveryTime {
    /// Hour at which business starts.
    pub start_business_hour: i64,
    /// Minute at which business starts.
    pub start_business_minute: i64,
    /// Hour at which business ends.
    pub end_business_hour: i64,
    /// Minute at which business ends.
    pub end_business_minute: i64,
    /// Minutes ahead for which the buyer can book.
    pub book_time: i64,
    /// Metres of the first step.
    pub first_val_meter: i64,
    /// Minutes promised for the first step of distance.
    pub first_val_minutes: i64,
    /// Metres of each further step.
    pub second_val_meter: i64,
    /// Minutes added for each further step of distance.
    pub second_val_minutes: i64,
}

wire_in!(part GetSameCityTemplateDeliveryTime {
    "start_business_hour" => start_business_hour,
    "start_business_minute" => start_business_minute,
    "end_business_hour" => end_business_hour,
    "end_business_minute" => end_business_minute,
    "book_time" => book_time,
    "first_val_meter" => first_val_meter,
    "first_val_minutes" => first_val_minutes,
    "second_val_meter" => second_val_meter,
    "second_val_minutes" => second_val_minutes,
});

/// Update the self-pickup template (更新自提模板).
///
/// `POST /product/offline/update_pickup_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/update_pickup_template.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdatePickupTemplate {
    /// Template of self-pickup.
    pub pickup_template: UpdatePickupTemplatePickupTemplate,
}

impl UpdatePickupTemplate {
    /// Starts with the required members.
    pub fn new(pickup_template: impl Into<UpdatePickupTemplatePickupTemplate>) -> Self {
        Self {
            pickup_template: pickup_template.into(),
        }
    }
}

wire_out!(UpdatePickupTemplate {
    "pickup_template" => pickup_template,
});

/// The answer to [`UpdatePickupTemplate`].
pub type UpdatePickupTemplateResponse = yizhan_core::Done;

impl Endpoint for UpdatePickupTemplate {
    type Response = UpdatePickupTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_offline.update_pickup_template",
        path: "/product/offline/update_pickup_template",
        ..Operation::usual(Product::Mini)
    };
}

/// `pickup_template` of [`UpdatePickupTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePickupTemplatePickupTemplate {
    /// Id of the template.
    pub template_id: i64,
    /// Hours of pickup.
    pub pickup_time: UpdatePickupTemplatePickupTime,
}

impl UpdatePickupTemplatePickupTemplate {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        template_id: impl Into<i64>,
        pickup_time: impl Into<UpdatePickupTemplatePickupTime>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            pickup_time: pickup_time.into(),
        }
    }
}

wire_out!(part UpdatePickupTemplatePickupTemplate {
    "template_id" => template_id,
    "pickup_time" => pickup_time,
});

/// `pickup_time` of [`UpdatePickupTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePickupTemplatePickupTime {
    /// Hour at which business starts.
    pub start_business_hour: i64,
    /// Minute at which business starts.
    pub start_business_minute: i64,
    /// Hour at which business ends.
    pub end_business_hour: i64,
    /// Minute at which business ends.
    pub end_business_minute: i64,
    /// Minutes needed to prepare the goods.
    pub promise_delivery_minutes: i64,
    /// Minutes ahead for which the buyer can book.
    pub book_time: i64,
}

impl UpdatePickupTemplatePickupTime {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(start_business_hour: impl Into<i64>) -> Self {
        Self {
            start_business_hour: start_business_hour.into(),
            start_business_minute: Default::default(),
            end_business_hour: Default::default(),
            end_business_minute: Default::default(),
            promise_delivery_minutes: Default::default(),
            book_time: Default::default(),
        }
    }

    /// Minute at which business starts.
    #[must_use]
    pub fn start_business_minute(mut self, start_business_minute: impl Into<i64>) -> Self {
        self.start_business_minute = start_business_minute.into();
        self
    }

    /// Hour at which business ends.
    #[must_use]
    pub fn end_business_hour(mut self, end_business_hour: impl Into<i64>) -> Self {
        self.end_business_hour = end_business_hour.into();
        self
    }

    /// Minute at which business ends.
    #[must_use]
    pub fn end_business_minute(mut self, end_business_minute: impl Into<i64>) -> Self {
        self.end_business_minute = end_business_minute.into();
        self
    }

    /// Minutes needed to prepare the goods.
    #[must_use]
    pub fn promise_delivery_minutes(mut self, promise_delivery_minutes: impl Into<i64>) -> Self {
        self.promise_delivery_minutes = promise_delivery_minutes.into();
        self
    }

    /// Minutes ahead for which the buyer can book.
    #[must_use]
    pub fn book_time(mut self, book_time: impl Into<i64>) -> Self {
        self.book_time = book_time.into();
        self
    }
}

wire_out!(part UpdatePickupTemplatePickupTime {
    "start_business_hour" => start_business_hour,
    "start_business_minute" => start_business_minute,
    "end_business_hour" => end_business_hour,
    "end_business_minute" => end_business_minute,
    "promise_delivery_minutes" => promise_delivery_minutes,
    "book_time" => book_time,
});

/// Update the same-city delivery template (更新同城配送模板).
///
/// `POST /product/offline/update_same_city_template`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/update_same_city_template.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateSameCityTemplate {
    /// `same_city_template`.
    pub same_city_template: UpdateSameCityTemplateSameCityTemplate,
}

impl UpdateSameCityTemplate {
    /// Starts with the required members.
    pub fn new(same_city_template: impl Into<UpdateSameCityTemplateSameCityTemplate>) -> Self {
        Self {
            same_city_template: same_city_template.into(),
        }
    }
}

wire_out!(UpdateSameCityTemplate {
    "same_city_template" => same_city_template,
});

/// The answer to [`UpdateSameCityTemplate`].
pub type UpdateSameCityTemplateResponse = yizhan_core::Done;

impl Endpoint for UpdateSameCityTemplate {
    type Response = UpdateSameCityTemplateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_offline.update_same_city_template",
        path: "/product/offline/update_same_city_template",
        ..Operation::usual(Product::Mini)
    };
}

/// `same_city_template` of [`UpdateSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSameCityTemplateSameCityTemplate {
    /// Id of the template.
    pub template_id: i64,
    /// Who delivers.
    pub shipper: i64,
    /// Range around the store that is served.
    pub scope: i64,
    /// How same-city freight is calculated.
    pub same_city_valuation: UpdateSameCityTemplateSameCityValuation,
    /// Surcharge in certain hours.
    pub special_time: UpdateSameCityTemplateSpecialTime,
    /// Hours of delivery and promised duration.
    pub delivery_time: UpdateSameCityTemplateDeliveryTime,
}

impl UpdateSameCityTemplateSameCityTemplate {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(template_id: impl Into<i64>) -> Self {
        Self {
            template_id: template_id.into(),
            shipper: Default::default(),
            scope: Default::default(),
            same_city_valuation: Default::default(),
            special_time: Default::default(),
            delivery_time: Default::default(),
        }
    }

    /// Who delivers.
    #[must_use]
    pub fn shipper(mut self, shipper: impl Into<i64>) -> Self {
        self.shipper = shipper.into();
        self
    }

    /// Range around the store that is served.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<i64>) -> Self {
        self.scope = scope.into();
        self
    }

    /// How same-city freight is calculated.
    #[must_use]
    pub fn same_city_valuation(
        mut self,
        same_city_valuation: impl Into<UpdateSameCityTemplateSameCityValuation>,
    ) -> Self {
        self.same_city_valuation = same_city_valuation.into();
        self
    }

    /// Surcharge in certain hours.
    #[must_use]
    pub fn special_time(
        mut self,
        special_time: impl Into<UpdateSameCityTemplateSpecialTime>,
    ) -> Self {
        self.special_time = special_time.into();
        self
    }

    /// Hours of delivery and promised duration.
    #[must_use]
    pub fn delivery_time(
        mut self,
        delivery_time: impl Into<UpdateSameCityTemplateDeliveryTime>,
    ) -> Self {
        self.delivery_time = delivery_time.into();
        self
    }
}

wire_out!(part UpdateSameCityTemplateSameCityTemplate {
    "template_id" => template_id,
    "shipper" => shipper,
    "scope" => scope,
    "same_city_valuation" => same_city_valuation,
    "special_time" => special_time,
    "delivery_time" => delivery_time,
});

/// `same_city_valuation` of [`UpdateSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSameCityTemplateSameCityValuation {
    /// Kind of the rule.
    pub r#type: i64,
    /// Free from an amount.
    pub condition_free_valuation: Option<UpdateSameCityTemplateConditionFreeValuation>,
    /// Freight by distance.
    pub tiered_billing_valuation: Option<UpdateSameCityTemplateTieredBillingValuation>,
}

impl UpdateSameCityTemplateSameCityValuation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            condition_free_valuation: Default::default(),
            tiered_billing_valuation: Default::default(),
        }
    }

    /// Free from an amount.
    #[must_use]
    pub fn condition_free_valuation(
        mut self,
        condition_free_valuation: impl Into<UpdateSameCityTemplateConditionFreeValuation>,
    ) -> Self {
        self.condition_free_valuation = Some(condition_free_valuation.into());
        self
    }

    /// Freight by distance.
    #[must_use]
    pub fn tiered_billing_valuation(
        mut self,
        tiered_billing_valuation: impl Into<UpdateSameCityTemplateTieredBillingValuation>,
    ) -> Self {
        self.tiered_billing_valuation = Some(tiered_billing_valuation.into());
        self
    }
}

wire_out!(part UpdateSameCityTemplateSameCityValuation {
    "type" => r#type,
    "condition_free_valuation" => condition_free_valuation,
    "tiered_billing_valuation" => tiered_billing_valuation,
});

/// `condition_free_valuation` of [`UpdateSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSameCityTemplateConditionFreeValuation {
    /// Fen from which delivery is free.
    pub min_free_price: i64,
}

impl UpdateSameCityTemplateConditionFreeValuation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min_free_price: impl Into<i64>) -> Self {
        Self {
            min_free_price: min_free_price.into(),
        }
    }
}

wire_out!(part UpdateSameCityTemplateConditionFreeValuation {
    "min_free_price" => min_free_price,
});

/// `tiered_billing_valuation` of [`UpdateSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSameCityTemplateTieredBillingValuation {
    /// Fen from which orders are delivered.
    pub min_send_price: i64,
    /// Metres of the first step.
    pub first_val_meter: i64,
    /// Fen for the first step.
    pub first_price: i64,
    /// Metres of each further step.
    pub second_val_meter: i64,
    /// Fen for each further step.
    pub second_price: i64,
}

impl UpdateSameCityTemplateTieredBillingValuation {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(min_send_price: impl Into<i64>) -> Self {
        Self {
            min_send_price: min_send_price.into(),
            first_val_meter: Default::default(),
            first_price: Default::default(),
            second_val_meter: Default::default(),
            second_price: Default::default(),
        }
    }

    /// Metres of the first step.
    #[must_use]
    pub fn first_val_meter(mut self, first_val_meter: impl Into<i64>) -> Self {
        self.first_val_meter = first_val_meter.into();
        self
    }

    /// Fen for the first step.
    #[must_use]
    pub fn first_price(mut self, first_price: impl Into<i64>) -> Self {
        self.first_price = first_price.into();
        self
    }

    /// Metres of each further step.
    #[must_use]
    pub fn second_val_meter(mut self, second_val_meter: impl Into<i64>) -> Self {
        self.second_val_meter = second_val_meter.into();
        self
    }

    /// Fen for each further step.
    #[must_use]
    pub fn second_price(mut self, second_price: impl Into<i64>) -> Self {
        self.second_price = second_price.into();
        self
    }
}

wire_out!(part UpdateSameCityTemplateTieredBillingValuation {
    "min_send_price" => min_send_price,
    "first_val_meter" => first_val_meter,
    "first_price" => first_price,
    "second_val_meter" => second_val_meter,
    "second_price" => second_price,
});

/// `special_time` of [`UpdateSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSameCityTemplateSpecialTime {
    /// Kind of the rule.
    pub r#type: i64,
    /// Hours and amount of the surcharge.
    pub extra_fee_valuation: Option<UpdateSameCityTemplateExtraFeeValuation>,
}

impl UpdateSameCityTemplateSpecialTime {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            extra_fee_valuation: Default::default(),
        }
    }

    /// Hours and amount of the surcharge.
    #[must_use]
    pub fn extra_fee_valuation(
        mut self,
        extra_fee_valuation: impl Into<UpdateSameCityTemplateExtraFeeValuation>,
    ) -> Self {
        self.extra_fee_valuation = Some(extra_fee_valuation.into());
        self
    }
}

wire_out!(part UpdateSameCityTemplateSpecialTime {
    "type" => r#type,
    "extra_fee_valuation" => extra_fee_valuation,
});

/// `extra_fee_valuation` of [`UpdateSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSameCityTemplateExtraFeeValuation {
    /// Hour at which the surcharge starts.
    pub start_hour: i64,
    /// Minute at which the surcharge starts.
    pub start_minute: i64,
    /// Hour at which the surcharge ends.
    pub end_hour: i64,
    /// Minute at which the surcharge ends.
    pub end_minute: i64,
    /// Fen, the surcharge.
    pub fee: i64,
}

impl UpdateSameCityTemplateExtraFeeValuation {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(start_hour: impl Into<i64>) -> Self {
        Self {
            start_hour: start_hour.into(),
            start_minute: Default::default(),
            end_hour: Default::default(),
            end_minute: Default::default(),
            fee: Default::default(),
        }
    }

    /// Minute at which the surcharge starts.
    #[must_use]
    pub fn start_minute(mut self, start_minute: impl Into<i64>) -> Self {
        self.start_minute = start_minute.into();
        self
    }

    /// Hour at which the surcharge ends.
    #[must_use]
    pub fn end_hour(mut self, end_hour: impl Into<i64>) -> Self {
        self.end_hour = end_hour.into();
        self
    }

    /// Minute at which the surcharge ends.
    #[must_use]
    pub fn end_minute(mut self, end_minute: impl Into<i64>) -> Self {
        self.end_minute = end_minute.into();
        self
    }

    /// Fen, the surcharge.
    #[must_use]
    pub fn fee(mut self, fee: impl Into<i64>) -> Self {
        self.fee = fee.into();
        self
    }
}

wire_out!(part UpdateSameCityTemplateExtraFeeValuation {
    "start_hour" => start_hour,
    "start_minute" => start_minute,
    "end_hour" => end_hour,
    "end_minute" => end_minute,
    "fee" => fee,
});

/// `delivery_time` of [`UpdateSameCityTemplate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSameCityTemplateDeliveryTime {
    /// Hour at which business starts.
    pub start_business_hour: i64,
    /// Minute at which business starts.
    pub start_business_minute: i64,
    /// Hour at which business ends.
    pub end_business_hour: i64,
    /// Minute at which business ends.
    pub end_business_minute: i64,
    /// Minutes ahead for which the buyer can book.
    pub book_time: i64,
    /// Metres of the first step.
    pub first_val_meter: i64,
    /// Minutes promised for the first step of distance.
    pub first_val_minutes: i64,
    /// Metres of each further step.
    pub second_val_meter: i64,
    /// Minutes added for each further step of distance.
    pub second_val_minutes: i64,
}

impl UpdateSameCityTemplateDeliveryTime {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(start_business_hour: impl Into<i64>) -> Self {
        Self {
            start_business_hour: start_business_hour.into(),
            start_business_minute: Default::default(),
            end_business_hour: Default::default(),
            end_business_minute: Default::default(),
            book_time: Default::default(),
            first_val_meter: Default::default(),
            first_val_minutes: Default::default(),
            second_val_meter: Default::default(),
            second_val_minutes: Default::default(),
        }
    }

    /// Minute at which business starts.
    #[must_use]
    pub fn start_business_minute(mut self, start_business_minute: impl Into<i64>) -> Self {
        self.start_business_minute = start_business_minute.into();
        self
    }

    /// Hour at which business ends.
    #[must_use]
    pub fn end_business_hour(mut self, end_business_hour: impl Into<i64>) -> Self {
        self.end_business_hour = end_business_hour.into();
        self
    }

    /// Minute at which business ends.
    #[must_use]
    pub fn end_business_minute(mut self, end_business_minute: impl Into<i64>) -> Self {
        self.end_business_minute = end_business_minute.into();
        self
    }

    /// Minutes ahead for which the buyer can book.
    #[must_use]
    pub fn book_time(mut self, book_time: impl Into<i64>) -> Self {
        self.book_time = book_time.into();
        self
    }

    /// Metres of the first step.
    #[must_use]
    pub fn first_val_meter(mut self, first_val_meter: impl Into<i64>) -> Self {
        self.first_val_meter = first_val_meter.into();
        self
    }

    /// Minutes promised for the first step of distance.
    #[must_use]
    pub fn first_val_minutes(mut self, first_val_minutes: impl Into<i64>) -> Self {
        self.first_val_minutes = first_val_minutes.into();
        self
    }

    /// Metres of each further step.
    #[must_use]
    pub fn second_val_meter(mut self, second_val_meter: impl Into<i64>) -> Self {
        self.second_val_meter = second_val_meter.into();
        self
    }

    /// Minutes added for each further step of distance.
    #[must_use]
    pub fn second_val_minutes(mut self, second_val_minutes: impl Into<i64>) -> Self {
        self.second_val_minutes = second_val_minutes.into();
        self
    }
}

wire_out!(part UpdateSameCityTemplateDeliveryTime {
    "start_business_hour" => start_business_hour,
    "start_business_minute" => start_business_minute,
    "end_business_hour" => end_business_hour,
    "end_business_minute" => end_business_minute,
    "book_time" => book_time,
    "first_val_meter" => first_val_meter,
    "first_val_minutes" => first_val_minutes,
    "second_val_meter" => second_val_meter,
    "second_val_minutes" => second_val_minutes,
});
