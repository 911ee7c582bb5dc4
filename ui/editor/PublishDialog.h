// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "core/script/ScriptDescription.h"
#include "core/script/ScriptProject.h"
#include "ui/common/FocusLoan.h"
#include "ui/session/Page.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <optional>
#include <string>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace wh::ui {

class EngineLink;
class EngineLinks;
class NoticeBar;

/// Publishes a script to an engine: what will be published and where, then the engine's own checks as they are made,
/// then what can be done with it. Closing it while the engine checks cancels that. Deletes itself; GUI thread.
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param description  what the script says of itself; none: not known yet, or it has a mistake, which the engine
    /// will tell
    PublishDialog(const PageContext& context, EngineLinks& engines, ScriptProject project,
                  std::optional<ScriptDescription> description, QWidget* parent);
    ~PublishDialog() override;

    void reject() override;
    /// Where it was not known at first.
    void setDescription(const ScriptDescription& description);
    /// The one that a bot which is started from here is offered first: "binance:BTC/USDT".
    void setMarket(const QString& market) { m_market = market; }
    /// @param isStill  whether what is shown is what lies on the disk at that moment; nothing else is published
    void setCheck(std::function<bool()> isStill) { m_isStill = std::move(isStill); }
    /// The strategy that it has become; empty: not yet.
    const std::string& published() const { return m_published; }

signals:
    /// What the engine has checked so far.
    void checked(const wh::client::Publication& publication);
    /// @param strategy  empty: it was not published
    void ended(const QString& engine, const QString& strategy);

private:
    void layOut();
    void describe();
    /// As high as it needs: else fields give way to what has come.
    void makeRoom();
    void fillEngines();
    void connectParts();
    EngineLink* link() const;
    void publish();
    void follow();
    void onJob(const client::Job& job);
    void finish(const client::Job& job);
    void showWork(bool works);
    void showDone();
    int botsOfOlder() const;

    PageContext m_context;
    EngineLinks& m_engines;
    ScriptProject m_project;
    std::optional<ScriptDescription> m_description;
    QPointer<EngineLink> m_link; ///< that was asked
    std::string m_job;
    std::string m_published;
    std::size_t m_told = 0; ///< checks that were told already
    QString m_begun;
    QString m_market;
    std::function<bool()> m_isStill;

    NoticeBar* m_notice;
    QLabel *m_what, *m_standing;
    QFormLayout* m_form = nullptr;
    QComboBox* m_engine;
    QLineEdit* m_note;
    QProgressBar* m_progress;
    QPushButton *m_publish, *m_start, *m_promote, *m_close;
    FocusLoan m_publishFocus;
};

} // namespace wh::ui
