// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/LibraryMessages.h"

#include <QString>
#include <atomic>

namespace wh::engine_program {

namespace {

std::atomic<const EngineLog*> target = nullptr;

EngineLog::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return EngineLog::Level::Debug;
    case QtInfoMsg:
        return EngineLog::Level::Info;
    case QtWarningMsg:
        return EngineLog::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return EngineLog::Level::Error;
}

void tell(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (const auto* log = target.load())
        log->write(levelOf(type), text.toStdString(), {{"category", context.category ? context.category : "default"}});
}

} // namespace

LibraryMessages::LibraryMessages(const EngineLog& log)
{
    target = &log;
    m_before = qInstallMessageHandler(&tell);
}

LibraryMessages::~LibraryMessages()
{
    qInstallMessageHandler(m_before);
    target = nullptr;
}

} // namespace wh::engine_program
