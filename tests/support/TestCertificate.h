// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wh::test {

/// A certificate of localhost, signed by itself, that ends in a hundred years, and its key. Nobody trusts it.
inline constexpr const char* kCertificate = "-----BEGIN CERTIFICATE-----\n"
                                            "MIIB0TCCAXegAwIBAgIULtD3hYq8b6kyWF62/lZCq4OfTDswCgYIKoZIzj0EAwIw\n"
                                            "LzESMBAGA1UEAwwJbG9jYWxob3N0MRkwFwYDVQQKDBBXaGVlbGhvdXNlIHRlc3Rz\n"
                                            "MCAXDTI2MTEyMTE1NTUxOFoYDzIxMjYxMDI4MTU1NTE4WjAvMRIwEAYDVQQDDAls\n"
                                            "b2NhbGhvc3QxGTAXBgNVBAoMEFdoZWVsaG91c2UgdGVzdHMwWTATBgcqhkjOPQIB\n"
                                            "BggqhkjOPQMBBwNCAAQcqjM21mZdf7Enl7Ywze7G6LsBjgOCAku9e16DpG6DkMWx\n"
                                            "auWsWdL8YFDuXBFu2kHgPQC5RcQQwlUCKxMrdh1ho28wbTAdBgNVHQ4EFgQUM7X7\n"
                                            "w7DDRk9bxkq7HcorztmKTfEwHwYDVR0jBBgwFoAUM7X7w7DDRk9bxkq7HcorztmK\n"
                                            "TfEwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEw\n"
                                            "CgYIKoZIzj0EAwIDSAAwRQIhANJE3BwqDhJWd5+8xm2b8f7C5bPXJ5wLLZH/OM/b\n"
                                            "Jxu2AiA7EKa6N2Oeq8PFNIA8eDDRqaHnsB5b2zBvPNyUSsxsng==\n"
                                            "-----END CERTIFICATE-----\n";
inline constexpr const char* kCertificateKey = "-----BEGIN PRIVATE KEY-----\n"
                                               "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgl7TdY9Kik0F0pWPu\n"
                                               "bOF+2XI4M7+b7faETHJp6tnNhh+hRANCAAQcqjM21mZdf7Enl7Ywze7G6LsBjgOC\n"
                                               "Aku9e16DpG6DkMWxauWsWdL8YFDuXBFu2kHgPQC5RcQQwlUCKxMrdh1h\n"
                                               "-----END PRIVATE KEY-----\n";
/// The key of another certificate.
inline constexpr const char* kOtherKey = "-----BEGIN PRIVATE KEY-----\n"
                                         "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQga/l9n1JFFiDxJ6W+\n"
                                         "6w4TDgarFbv7Y+Q6ampRYHYnG7yhRANCAAQF+jIOZCtgnnPedE9vWaUZ/pHGHMmn\n"
                                         "CRfIUlIq6gCMynpyTCyZmlKgjTkMfHAcdnXeQ/2mhAOVNPmlpgn4NJhn\n"
                                         "-----END PRIVATE KEY-----\n";

} // namespace wh::test
