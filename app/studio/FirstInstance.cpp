// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/FirstInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

namespace wh::studio {

namespace {

constexpr int kPatienceMs = 5000; ///< for a first start that is just coming up
constexpr int kRetryMs = 50;      ///< nothing tells when a socket will be there
constexpr qint64 kLongestCall = 4096;
const QByteArray kGreeting = QByteArrayLiteral("wheelhouse 1 ");
const QByteArray kTaken = QByteArrayLiteral("ok\n");

/// The same for everybody who means the same folder, and short: some systems allow about 100 characters.
QString socketName(const QString& dataFolder)
{
    const QFileInfo folder(dataFolder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const QByteArray user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(user + '\n' + path.toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("wheelhouse-") + QString::fromLatin1(hash.toHex().left(16));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && runtime.size() < 64 && QFileInfo(runtime).isWritable() ? runtime + u'/' + name : name;
}

} // namespace

FirstInstance::FirstInstance(const QString& dataFolder, Called called) : m_called(std::move(called))
{
    const QString name = socketName(dataFolder);
    QLocalServer::removeServer(name); // of one that crashed: the lock is ours
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { serve(); });
    if (!m_server.listen(name))
        qWarning("wheelhouse: a second start will not find this window: %s", qPrintable(m_server.errorString()));
}

void FirstInstance::serve()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        QObject::connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto read = [this, caller] {
            if (!caller->canReadLine()) {
                if (caller->bytesAvailable() > kLongestCall)
                    caller->abort();
                return;
            }
            const QByteArray line = caller->readLine(kLongestCall).trimmed() + ' ';
            if (!line.startsWith(kGreeting))
                return caller->abort();
            caller->write(kTaken);
            caller->disconnectFromServer();
            m_called(QString::fromUtf8(line.mid(kGreeting.size())).trimmed());
        };
        QObject::connect(caller, &QLocalSocket::readyRead, caller, read);
        read();
    }
}

bool FirstInstance::call(const QString& dataFolder, const QString& run)
{
    const QDeadlineTimer patience(kPatienceMs);
    do {
        QLocalSocket socket;
        socket.connectToServer(socketName(dataFolder));
        if (socket.waitForConnected(kPatienceMs)) {
            socket.write(kGreeting + QString(run).remove(u'\n').toUtf8() + '\n');
            while (!socket.canReadLine() && socket.waitForReadyRead(kPatienceMs)) {
            }
            return socket.readLine() == kTaken;
        }
        QThread::msleep(kRetryMs);
    } while (!patience.hasExpired());
    return false;
}

} // namespace wh::studio
