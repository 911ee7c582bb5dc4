// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/TlsFiles.h"

#include "core/base/File.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace wh::engine_program {

namespace {

Error unusable(const std::filesystem::path& path, std::string reason)
{
    return Error("tls.unusable", {{"path", path.string()}, {"reason", std::move(reason)}});
}

/// Takes one connection, and begins to encrypt it.
class Trial final : public QTcpServer
{
public:
    explicit Trial(const QSslConfiguration& tls) : m_tls(tls) {}
    bool isRefused() const { return m_isRefused; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QSslSocket socket;
        if (!socket.setSocketDescriptor(descriptor))
            return;
        socket.setSslConfiguration(m_tls);
        socket.startServerEncryption();
        m_isRefused = socket.error() == QAbstractSocket::SslInvalidUserDataError ||
                      socket.error() == QAbstractSocket::SslInternalError;
    }

private:
    QSslConfiguration m_tls;
    bool m_isRefused = false;
};

/// Whether certificate and key belong together: Qt asks the TLS library when a connection begins, and not before.
/// Where none can be made, it is not known, and believed.
bool belongTogether(const QSslConfiguration& tls)
{
    constexpr int kMilliseconds = 1'000;
    Trial trial(tls);
    QTcpSocket peer;
    if (!trial.listen(QHostAddress::LocalHost))
        return true;
    peer.connectToHost(trial.serverAddress(), trial.serverPort());
    return !trial.waitForNewConnection(kMilliseconds) || !trial.isRefused();
}

Result<QList<QSslCertificate>> readChain(const std::filesystem::path& certificate)
{
    if (!QSslSocket::supportsSsl())
        return unusable(certificate, "this build of Qt has no TLS");
    const auto text = readTextFile(certificate);
    if (!text)
        return unusable(certificate, text.error().toString());
    auto chain = QSslCertificate::fromData(QByteArray::fromStdString(*text), QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull())
        return unusable(certificate, "there is no certificate in it");
    return chain;
}

} // namespace

std::string fingerprintOf(const QSslCertificate& certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();
}

Result<std::string> readFingerprint(const std::filesystem::path& certificate)
{
    const auto chain = readChain(certificate);
    if (!chain)
        return chain.error();
    return fingerprintOf(chain->constFirst());
}

Result<QSslConfiguration> readTls(const std::filesystem::path& certificate, const std::filesystem::path& key)
{
    const auto read = readChain(certificate);
    if (!read)
        return read.error();
    const QList<QSslCertificate>& chain = *read;
    const auto keyText = readTextFile(key);
    if (!keyText)
        return unusable(key, keyText.error().toString());
    if (chain.constFirst().expiryDate() < QDateTime::currentDateTimeUtc())
        return unusable(certificate, "the certificate ended on " +
                                         chain.constFirst().expiryDate().toString(Qt::ISODate).toStdString());
    QSslKey privateKey;
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (privateKey.isNull())
            privateKey = QSslKey(QByteArray::fromStdString(*keyText), algorithm);
    }
    if (privateKey.isNull())
        return unusable(key, "there is no EC or RSA key in it that needs no passphrase");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(privateKey);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show a token, not a certificate
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (privateKey.algorithm() != chain.constFirst().publicKey().algorithm() || !belongTogether(tls))
        return unusable(key, "it is not the key of the certificate");
    return tls;
}

} // namespace wh::engine_program
