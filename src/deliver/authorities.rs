//! Whose word is taken for the name of a mail server: the public authorities in any case, those that this system trusts, and
//! those that somebody named.
//!
//! An organisation often signs the certificates of its own machines. A managed machine mostly knows that authority; where it
//! does not, its certificate is given as a file. Nothing here ever switches the look at a certificate off.

use crate::error::{Error, Result};
use lettre::transport::smtp::client::{Certificate, TlsParametersBuilder};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

/// The certificates of authorities that are trusted beside the public ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authorities(Vec<CertificateDer<'static>>);

impl Authorities {
    /// Those that this system trusts. One that cannot be used is left out, and where none can be found there are none: the
    /// public authorities stay.
    #[must_use]
    pub fn of_system() -> Self {
        let mut found = rustls_native_certs::load_native_certs().certs;
        found.retain(can_be_used);
        Self(found)
    }

    /// The same with those of a file in PEM.
    ///
    /// # Errors
    /// There is no certificate in it, or one that cannot be used (exit 6). What stands in it is not repeated.
    pub fn with_pem(mut self, pem: &[u8]) -> Result<Self> {
        let wrong = |message| Error::configuration("bad-ca-file", message);
        let before = self.0.len();
        for one in CertificateDer::pem_slice_iter(pem) {
            let one = one
                .ok()
                .filter(can_be_used)
                .ok_or_else(|| wrong("a certificate in this file cannot be used"))?;
            self.0.push(one);
        }
        if self.0.len() == before {
            return Err(wrong("there is no certificate in PEM in this file")
                .hint("export the authority's certificate as Base-64 encoded X.509: it begins with BEGIN CERTIFICATE"));
        }
        Ok(self)
    }

    /// Has them trusted.
    pub(super) fn add_to(&self, mut builder: TlsParametersBuilder) -> Result<TlsParametersBuilder> {
        for one in &self.0 {
            let one = Certificate::from_der(one.to_vec()).map_err(|cause| {
                Error::configuration("bad-ca-file", "a certificate cannot be used").caused_by(cause)
            })?;
            builder = builder.add_root_certificate(one);
        }
        Ok(builder)
    }
}

fn can_be_used(one: &CertificateDer<'static>) -> bool {
    RootCertStore::empty().add(one.clone()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> String {
        let made = rcgen::generate_simple_self_signed(["mail.example.org".to_owned()]);
        made.unwrap().cert.pem()
    }

    #[test]
    fn every_certificate_of_a_file_is_taken_and_what_else_stands_there_is_not() {
        let text = format!("The authority of our own.\n{}{}", made(), made());
        let two = Authorities::default().with_pem(text.as_bytes()).unwrap();
        assert_eq!(two.0.len(), 2);
        let three = two.with_pem(made().replace('\n', "\r\n").as_bytes());
        assert_eq!(three.unwrap().0.len(), 3);
    }

    #[test]
    fn a_file_without_a_certificate_that_can_be_used_is_refused() {
        let whole = made();
        let cut = whole.replacen("MII", "MIJ", 1);
        let no_end = whole.replace("-----END CERTIFICATE-----", "");
        let key = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";
        for text in ["", "secret", key, &cut, &no_end] {
            let error = Authorities::default().with_pem(text.as_bytes());
            let error = error.unwrap_err();
            assert_eq!(
                (error.code(), error.exit_code()),
                ("bad-ca-file", 6),
                "{text}"
            );
            assert!(!error.message().contains("secret"));
        }
        let mixed = format!("{}{cut}", made());
        assert!(Authorities::default().with_pem(mixed.as_bytes()).is_err());
    }
}
