// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace wh::ui {

/// Runs `make` on a thread of the pool and hands its result to `done` on the thread of `context`, unless that has gone
/// by then. For what takes longer than a frame: making a Series or BarSeries of millions, whose pyramid is built with
/// it.
template<typename Make, typename Done>
void buildInBackground(QObject* context, Make make, Done done, QThreadPool* pool = QThreadPool::globalInstance())
{
    using Made = decltype(make());
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    promise->future().then(context, std::move(done));
    pool->start([promise, make = std::move(make)]() mutable {
        promise->addResult(make());
        promise->finish();
    });
}

} // namespace wh::ui
