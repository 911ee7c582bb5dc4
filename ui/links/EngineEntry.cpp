// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/EngineEntry.h"

#include <QUrl>

namespace wh::ui {

namespace {

constexpr int kPort = 8420;
constexpr auto kPath = "/graphql";

bool isThisMachine(const QString& host)
{
    return host == u"localhost" || host == u"::1" || (host.startsWith(u"127.") && host.count(u'.') == 3);
}

} // namespace

Result<QString> engineAddress(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return Error("engines.address_missing");
    if (!text.contains(u"://"))
        text.prepend(u"wss://");
    QUrl url(text, QUrl::StrictMode);
    // A token in the address would be kept with it; nor is it told in an error.
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || url.host().startsWith(u"wh_"))
        return Error("engines.address_extra");
    if (url.scheme() == u"https")
        url.setScheme(QStringLiteral("wss"));
    if (url.scheme() == u"http")
        url.setScheme(QStringLiteral("ws"));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"wss" && url.scheme() != u"ws"))
        return Error("engines.bad_address", {{"value", typed.trimmed().toStdString()}});
    if (url.scheme() == u"ws" && !isThisMachine(url.host()))
        return Error("remote.insecure", {{"url", url.toString().toStdString()}});
    if (url.port() < 0)
        url.setPort(kPort);
    if (url.path() == u"/" || url.path() == QLatin1String(kPath))
        url.setPath({});
    return url.toString();
}

std::string engineUrl(const QString& address)
{
    QUrl url(address);
    url.setScheme(url.scheme() == u"ws" ? QStringLiteral("http") : QStringLiteral("https"));
    if (url.path().isEmpty())
        url.setPath(QLatin1String(kPath));
    return url.toString().toStdString();
}

QString fingerprintText(const QString& certificate)
{
    QString text;
    for (qsizetype i = 0; i < certificate.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            text += u':';
        text += certificate[i].toUpper();
    }
    return text;
}

} // namespace wh::ui
