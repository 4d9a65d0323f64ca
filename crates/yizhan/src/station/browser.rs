//! A person at a browser, as far as the authorisation pages need one: follows links and redirects,
//! keeps the Referer, sends forms.

use super::StationError;
use reqwest::{Client, Response, header, redirect};
use std::time::Duration;
use url::Url;

/// More redirects than this are a loop.
const MOST_REDIRECTS: usize = 5;

/// Follows links and redirects, and sends forms; keeps no cookies.
pub struct Browser {
    client: Client,
}

/// A page that was opened.
pub struct Page {
    /// Where it is, after all redirects.
    pub url: Url,
    /// Its text.
    pub html: String,
}

impl Browser {
    /// A new one.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn new() -> Result<Self, StationError> {
        let client = Client::builder()
            .no_proxy()
            .redirect(redirect::Policy::none())
            .timeout(Duration::from_secs(15))
            .build()?;
        Ok(Self { client })
    }

    /// Opens an address, coming from `referer`.
    ///
    /// # Errors
    /// When there is no answer, a failure, or redirects without end.
    pub async fn open(&self, url: Url, referer: Option<&Url>) -> Result<Page, StationError> {
        let mut request = self.client.get(url.clone());
        if let Some(referer) = referer {
            request = request.header(header::REFERER, referer.as_str());
        }
        self.follow(url, request.send().await?).await
    }

    /// Presses a page's agree button, with one choice made (name, value).
    ///
    /// # Errors
    /// When the page has no form, or as for [`Browser::open`].
    pub async fn agree(&self, page: &Page, choice: (&str, &str)) -> Result<Page, StationError> {
        let form = between(&page.html, "<form", "</form>").ok_or_else(|| {
            StationError::unmet(format!("there is no form on {}", without_query(&page.url)))
        })?;
        let action = attribute(form, "action").unwrap_or_default();
        let url = join(&page.url, &action)?;
        let mut fields: Vec<(String, String)> = form
            .split("<input")
            .skip(1)
            .filter(|input| attribute(input, "type").as_deref() == Some("hidden"))
            .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?)))
            .collect();
        fields.push((choice.0.to_owned(), choice.1.to_owned()));
        fields.push(("decision".to_owned(), "agree".to_owned()));
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        if attribute(form, "method").is_some_and(|method| method.eq_ignore_ascii_case("get")) {
            let mut url = url;
            url.set_query(Some(&body));
            return self.open(url, Some(&page.url)).await;
        }
        let response = self
            .client
            .post(url.clone())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, page.url.as_str())
            .body(body)
            .send()
            .await?;
        self.follow(url, response).await
    }

    async fn follow(&self, mut url: Url, mut response: Response) -> Result<Page, StationError> {
        for _ in 0..MOST_REDIRECTS {
            let Some(location) = response.headers().get(header::LOCATION) else {
                let status = response.status();
                let html = response.text().await?;
                if !status.is_success() {
                    return Err(StationError::unmet(format!(
                        "{} answered {status}",
                        without_query(&url)
                    )));
                }
                return Ok(Page { url, html });
            };
            let location = location
                .to_str()
                .map_err(|_| StationError::unmet("a redirect to an address that is not text"))?;
            url = join(&url, location)?;
            response = self.client.get(url.clone()).send().await?;
        }
        Err(StationError::unmet(format!(
            "{} redirects without end",
            without_query(&url)
        )))
    }
}

impl Page {
    /// The first link whose address contains `part`.
    ///
    /// # Errors
    /// When there is none.
    pub fn link(&self, part: &str) -> Result<Url, StationError> {
        let target = self
            .html
            .split("<a ")
            .skip(1)
            .filter_map(|anchor| attribute(anchor, "href"))
            .find(|href| href.contains(part))
            .ok_or_else(|| {
                StationError::unmet(format!(
                    "{} has no link to {part}",
                    without_query(&self.url)
                ))
            })?;
        join(&self.url, &target)
    }
}

fn join(url: &Url, target: &str) -> Result<Url, StationError> {
    let joined = url.join(target);
    joined.map_err(|e| {
        StationError::unmet(format!(
            "a link from {} leads nowhere: {e}",
            without_query(url)
        ))
    })
}

/// Queries hold codes.
fn without_query(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_query(None);
    url
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let rest = &text[text.find(start)?..];
    Some(&rest[..rest.find(end)?])
}

/// The value of the first attribute of that name.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let tag = tag.split('>').next()?;
    let value = between(tag, &format!("{name}=\""), "\" ")
        .or_else(|| {
            let rest = &tag[tag.find(&format!("{name}=\""))?..];
            Some(rest)
        })?
        .split('"')
        .nth(1)?;
    Some(unescape(value))
}

/// Undoes what templates escape, by name or by number.
fn unescape(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#34;", "\""),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
