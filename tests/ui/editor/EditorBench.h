// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/StudioBench.h"
#include "ui/editor/CodeView.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/PlaceTable.h"
#include "ui/editor/ResultPane.h"
#include "ui/editor/TrialPane.h"
#include "ui/links/EngineLinks.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace wh::test {

/// The page of scripts over a folder of its own, with the real sandbox.
class EditorBench : public QObject
{
protected:
    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<StudioBench>(sandbox());
        QVERIFY(m_bench->start());
        m_engines = std::make_unique<ui::EngineLinks>();
        m_engines->attach(m_bench->session());
        open();
    }
    void tearDown()
    {
        m_page.reset();
        m_engines.reset();
        m_bench.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StudioBench> m_bench;
    std::unique_ptr<ui::EngineLinks> m_engines;
    std::unique_ptr<ui::EditorPage> m_page;

    static SandboxSettings sandbox()
    {
        SandboxSettings settings;
        settings.program = BUILD_ROOT "/bin/wheelhouse-sandbox";
        return settings;
    }
    void open()
    {
        ui::EditorPlaces places;
        places.scripts = m_folder->filePath(QStringLiteral("scripts-work"));
        places.sandbox = sandbox();
        places.catalogue = m_folder->filePath(QStringLiteral("catalog"));
        m_page = std::make_unique<ui::EditorPage>(m_bench->context(), places, *m_engines);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    QAction* action(const char* name) const
    {
        for (QAction* one : m_page->pageActions()) {
            if (one->objectName() == QLatin1String(name))
                return one;
        }
        qFatal("no action %s", name);
    }
    /// By the dialog.
    void begin(const QString& name) const
    {
        action("scripts.new")->trigger();
        auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("newScriptDialog"));
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("scriptName"))->setText(name);
        dialog->findChild<QPushButton*>(QStringLiteral("begin"))->click();
        QTRY_VERIFY(!m_page->findChild<QDialog*>(QStringLiteral("newScriptDialog")));
        QVERIFY(m_page->files()->view());
    }
    ui::CodeView* view() const { return m_page->files()->view(); }
    ui::PlaceModel& problems() const { return m_page->results()->problems()->places(); }
    void shortRun() const
    {
        m_page->trial()->restoreState({{QStringLiteral("market"), QStringLiteral("model:random_walk")},
                                       {QStringLiteral("duration"), QStringLiteral("3m")},
                                       {QStringLiteral("seed"), 1}});
    }
    /// For eyes.
    static void draw(QWidget& widget, const char* name)
    {
        QVERIFY(QDir().mkpath(QStringLiteral(BUILD_ROOT "/screenshots")));
        QVERIFY(widget.grab().save(QStringLiteral(BUILD_ROOT "/screenshots/editor-%1.png").arg(QLatin1String(name))));
    }
};

} // namespace wh::test
