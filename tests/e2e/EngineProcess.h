// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestCertificate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

/// The real wheelhouse-engine in a folder of its own.
class EngineProcess
{
public:
    struct Run
    {
        int status = -1; ///< -1: it crashed
        QByteArray out;
        QByteArray err;
        QByteArray told() const { return "status " + QByteArray::number(status) + '\n' + err + out; }
    };
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QByteArray type;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    EngineProcess() = default;
    ~EngineProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString dataFolder() const { return path("data"); }

    bool write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// One that nobody trusts: cert.pem and key.pem.
    bool makeCertificate() const
    {
        return write("cert.pem", wh::test::kCertificate) && write("key.pem", wh::test::kCertificateKey);
    }
    void setVariable(const char* name, const char* value)
    {
        m_environment.insert(QLatin1String(name), QLatin1String(value));
    }

    /// Runs it to its end.
    Run run(const QStringList& arguments) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        if (!process.waitForFinished(60'000))
            qFatal("%s did not end", qPrintable(arguments.join(u' ')));
        return resultOf(process);
    }
    Run run(const char* line) const { return run(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts)); }

    /// Starts it on a free port, and waits until it tells where it listens.
    bool start(const QStringList& arguments = {})
    {
        prepare(m_process, QStringList{QStringLiteral("--port"), QStringLiteral("0")} + arguments);
        m_err.clear();
        m_process.start();
        m_process.setReadChannel(QProcess::StandardError);
        static const QRegularExpression url(QStringLiteral("url\"?[=:]\"?(https?://[^\"\\s]+)"));
        while (m_process.waitForReadyRead(60'000)) {
            m_err += m_process.readAllStandardError();
            const auto match = url.match(QString::fromUtf8(m_err));
            if (match.hasMatch()) {
                m_url = match.captured(1);
                return true;
            }
        }
        qWarning("%s", m_err.constData());
        return false;
    }
    void terminate() { m_process.terminate(); }
    void kill() { m_process.kill(); }
    Run waitForEnd()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(60'000))
            qFatal("the engine did not end");
        Run run = resultOf(m_process);
        run.err = m_err + run.err;
        return run;
    }
    qint64 processId() const { return m_process.processId(); }
    /// Waits until it has told that.
    bool waitForLog(const QByteArray& text)
    {
        while (!m_err.contains(text)) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
            m_err += m_process.readAllStandardError();
        }
        return true;
    }

    QUrl url(const char* at = "/graphql", const char* scheme = nullptr) const
    {
        QUrl url(m_url);
        url.setPath(QLatin1String(at));
        if (scheme)
            url.setScheme(QLatin1String(scheme));
        return url;
    }
    QNetworkRequest request(const char* at, const QByteArray& token = {}) const
    {
        QNetworkRequest request(url(at));
        QSslConfiguration tls = request.sslConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        request.setSslConfiguration(tls);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        return request;
    }
    Answer get(const char* at, const QByteArray& token = {}, const QByteArray& accept = "*/*")
    {
        QNetworkRequest made = request(at, token);
        made.setRawHeader("Accept", accept);
        return finish(m_network.get(made));
    }
    Answer ask(const QByteArray& document, const QByteArray& token = {})
    {
        QNetworkRequest made = request("/graphql", token);
        made.setRawHeader("Content-Type", "application/json");
        const QJsonObject body{{QStringLiteral("query"), QString::fromUtf8(document)}};
        return finish(m_network.post(made, QJsonDocument(body).toJson()));
    }

private:
    static Answer finish(QNetworkReply* reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeader("Content-Type")};
    }
    void prepare(QProcess& process, const QStringList& arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProgram(QStringLiteral(BUILD_ROOT "/bin/wheelhouse-engine"));
        QStringList all = arguments;
        if (!all.contains(QStringLiteral("--data-dir")))
            all << QStringLiteral("--data-dir") << dataFolder();
        process.setArguments(all);
    }
    static Run resultOf(QProcess& process)
    {
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QNetworkAccessManager m_network;
    QString m_url;
    QByteArray m_err;
    QProcess m_process;
};
