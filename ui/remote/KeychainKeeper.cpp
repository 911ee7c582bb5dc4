// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remote/KeychainKeeper.h"

#include <qt6keychain/keychain.h>

namespace wh::ui {

namespace {

std::optional<Error> errorOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return std::nullopt;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Error("keychain.denied");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        break;
    case QKeychain::CouldNotDeleteEntry:
        return Error("keychain.failed", {{"reason", job.errorString().toStdString()}});
    default:
        // What libsecret says where there is no bus, or nobody on it: QtKeychain knows it as "something else".
        const QString reason = job.errorString();
        if (!reason.contains(u"D-Bus", Qt::CaseInsensitive) && !reason.contains(u"org.freedesktop.") &&
            !reason.contains(u".service files"))
            return Error("keychain.failed", {{"reason", reason.toStdString()}});
        break;
    }
    return Error("keychain.unavailable", {{"reason", job.errorString().toStdString()}});
}

} // namespace

KeychainKeeper::KeychainKeeper(const QString& service) : m_service(service) {}

void KeychainKeeper::start(QKeychain::Job* job, const QString& name, std::function<void(std::optional<Error>)> done)
{
    job->setKey(name);
    job->setInsecureFallback(false); // a file that anybody reads is no keychain
    connect(job, &QKeychain::Job::finished, this,
            [done = std::move(done)](QKeychain::Job* finished) { done(errorOf(*finished)); });
    job->start(); // and deletes itself
}

void KeychainKeeper::read(const QString& name, Answer answer)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    start(job, name, [job, answer = std::move(answer)](std::optional<Error> error) {
        if (error)
            answer(*std::move(error));
        else if (job->error() == QKeychain::EntryNotFound)
            answer(std::optional<QString>());
        else
            answer(std::optional(job->textData()));
    });
}

void KeychainKeeper::write(const QString& name, const QString& secret, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    start(job, name, [done = std::move(done)](std::optional<Error> error) {
        done(error ? Result<void>(*std::move(error)) : Result<void>());
    });
}

void KeychainKeeper::remove(const QString& name, Done done)
{
    start(new QKeychain::DeletePasswordJob(m_service), name, [done = std::move(done)](std::optional<Error> error) {
        done(error ? Result<void>(*std::move(error)) : Result<void>());
    });
}

} // namespace wh::ui
