// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/KeptWatch.h"

#include <algorithm>

namespace wh::ui {

KeptWatch::KeptWatch(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &KeptWatch::begin);
}

void KeptWatch::start(Begin begin)
{
    prepare(std::move(begin));
    resume();
}

void KeptWatch::prepare(Begin begin)
{
    pause();
    m_begin = std::move(begin);
    setError(std::nullopt);
}

void KeptWatch::pause()
{
    m_pause.stop();
    m_watch.reset();
}

void KeptWatch::resume()
{
    m_pauseMs = kFirstPauseMs;
    if (m_begin && !m_watch)
        begin();
}

void KeptWatch::heard()
{
    m_pauseMs = kFirstPauseMs;
    setError(std::nullopt);
}

void KeptWatch::lost(const Error& why)
{
    m_watch.reset();
    m_pause.start(m_pauseMs);
    m_pauseMs = std::min(2 * m_pauseMs, kLastPauseMs);
    setError(why);
}

void KeptWatch::begin()
{
    m_pause.stop();
    auto watch = m_begin();
    if (watch)
        m_watch = std::move(*watch);
    else
        lost(watch.error());
}

void KeptWatch::setError(std::optional<Error> error)
{
    if (error == m_error)
        return;
    m_error = std::move(error);
    emit errorChanged();
}

} // namespace wh::ui
