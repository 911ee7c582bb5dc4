// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptRun.h"

#include <QObject>
#include <QString>

#include <exception>
#include <string>

class QJSEngine;

namespace wh {

/// The functions that resources/script/api.js calls, one by one: never handed to a script as an object. Nothing is
/// thrown through the engine: it is kept, the script's call ends with an error, and rethrow() throws it when the script
/// has returned.
class QjsHost final : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        QString message;
        QString file;
        int line = 0;
        QString stack;
    };

    QjsHost(QJSEngine& engine, ScriptRun& run) : m_engine(engine), m_run(run) {}

    /// The script threw since the last call of this.
    bool hasFailed() const { return m_hasFailed; }
    Failure takeFailure();
    void rethrow();
    bool hasThrown() const { return m_thrown != nullptr; }
    void setParameters(std::string json) { m_parameters = std::move(json); }
    void setReport(std::string json) { m_report = std::move(json); }
    void setFeeAsset(std::string asset) { m_feeAsset = std::move(asset); }

    Q_INVOKABLE void failed(const QString& message, const QString& file, double line, const QString& stack);
    Q_INVOKABLE double place();
    Q_INVOKABLE bool amend();
    Q_INVOKABLE bool cancel();
    Q_INVOKABLE bool cancelAll();
    Q_INVOKABLE QString failure();
    Q_INVOKABLE void refuse(const QString& field, const QString& value, const QString& remedy);
    Q_INVOKABLE QString nearest(const QString& name, const QString& candidates);
    Q_INVOKABLE void fillLevels(double side, double count);
    Q_INVOKABLE double openOrders();
    Q_INVOKABLE bool order(double id);
    Q_INVOKABLE double trades();
    Q_INVOKABLE double bars();
    Q_INVOKABLE void ticker();
    Q_INVOKABLE void holding();
    Q_INVOKABLE void balance(const QString& asset);
    Q_INVOKABLE double position();
    Q_INVOKABLE double equity();
    Q_INVOKABLE QString instrument();
    Q_INVOKABLE QString parameters();
    Q_INVOKABLE QString report();
    Q_INVOKABLE QString feeAsset();
    Q_INVOKABLE double rounded(double what, double number, double direction);
    Q_INVOKABLE double priceForSize(double side, double quantity);
    Q_INVOKABLE double depthWithin(double side, double share);
    Q_INVOKABLE double quantityFor(double value, double price);
    Q_INVOKABLE void log(double level, const QString& text);
    Q_INVOKABLE bool gauge(const QString& name, double value, const QString& unit, double least, double most);
    Q_INVOKABLE bool event(const QString& name, const QString& text);
    Q_INVOKABLE QString stored(const QString& key);
    Q_INVOKABLE bool store(const QString& key, const QString& value);
    Q_INVOKABLE bool unstore(const QString& key);
    Q_INVOKABLE QString storedKeys();
    Q_INVOKABLE double startTimer(double milliseconds);
    Q_INVOKABLE void stopTimer(double id);
    Q_INVOKABLE void seed();
    Q_INVOKABLE int hash(const QString& text);
    Q_INVOKABLE QString indicators();
    Q_INVOKABLE double makeIndicator(double kind);
    Q_INVOKABLE int updateIndicator(double indicator);
    Q_INVOKABLE void resetIndicator(double indicator);

private:
    template<typename Result, typename Call>
    Result guarded(Result otherwise, Call&& call);
    template<typename Call>
    void guarded(Call&& call);

    QJSEngine& m_engine;
    ScriptRun& m_run;
    ScriptMemory& memory() { return m_run.memory(); }
    std::exception_ptr m_thrown;
    bool m_hasFailed = false;
    Failure m_failure;
    std::string m_parameters = "{}";
    std::string m_report;
    std::string m_feeAsset;
};

} // namespace wh
