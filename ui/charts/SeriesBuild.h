// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
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
    // The watcher dies with the context, on its thread. (In Qt 6.4 QFuture::then(context) asserts where that is gone.)
    auto* watcher = new QFutureWatcher<Made>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    pool->start([promise, make = std::move(make)]() mutable {
        promise->addResult(make());
        promise->finish();
    });
}

} // namespace wh::ui
