// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Session.h"

#include <QObject>

#include <cstdint>
#include <functional>

class QWidget;

namespace wh::ui {

/// Writes a report to a file that the user names: the engine's documents and tables as they are, pages and pictures as
/// the window paints them. A file is whole or not there. Owned by the page; GUI thread.
class ReportExport final : public QObject
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Html, Pdf, Png, Json, FillsCsv, TradesCsv, EquityCsv };

    /// Paints something into bytes of a file, on the GUI thread; what it returns is called on another thread.
    using Painter = std::function<std::function<QByteArray()>()>;

    /// @param session  borrowed, outlives this
    explicit ReportExport(Session& session, QObject* parent = nullptr);

    /// What writes the kinds that the engine does not.
    void setPainter(Kind kind, Painter painter);
    /// Asks where to, and before it writes over a file; then writes. @param name  of the file, without its ending
    void ask(QWidget* parent, const client::ReportKey& report, Kind kind, const QString& name);
    void write(const client::ReportKey& report, Kind kind, const QString& path);
    bool isSettled() const { return m_questions == 0; }

    /// "Document (*.html)"
    static QString filterOf(Kind kind);
    static QString endingOf(Kind kind);

signals:
    void written(const QString& path);
    /// @param sentence  what did not work and why; @param details  for the clipboard, may be empty
    void failed(const QString& sentence, const QString& details);
    void settled();

private:
    void save(const QString& path, std::function<QByteArray()> make);
    void end();

    Session& m_session;
    Painter m_paintPdf;
    Painter m_paintPng;
    int m_questions = 0;
};

} // namespace wh::ui
