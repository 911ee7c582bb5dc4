// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Page.h"
#include "ui/settings/Settings.h"

#include <array>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace wh::ui {

/// What the page tells of the folders, besides the settings.
struct Places
{
    QString dataFolder;             ///< in use now
    QString usualDataFolder;        ///< where nobody chose another
    bool isDataFolderNamed = false; ///< on the command line: the setting does not count now
    QString catalogueFolder{};      ///< of recordings; empty: "catalog" in the folder in use
};

/// Looks, language, numbers, times, folders. Every change is in force at once and can be undone.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// @param settings  borrowed, outlives the page
    SettingsPage(const PageContext& context, Settings& settings, Places places, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override { return {m_reset}; }

private:
    struct Row
    {
        QLabel* label;
        QLabel* hint;
        QWidget* field;
    };

    void retranslate() override;
    QVBoxLayout* addSection(QVBoxLayout* page, QLabel*& title);
    Row addRow(QVBoxLayout* section, QWidget* field);
    std::array<const Row*, 15> rows() const;
    QSpinBox* addCount(const Setting<int>& setting, int least, int most, const char* what);
    void showScriptLimits();
    static void setRowText(const Row& row, const QString& label, const QString& hint);
    QWidget* makeFolderField();
    void fillChoices();
    void showValues();
    void restyle();
    void fitColumns();
    void chooseFolder();
    void resetAll();
    void dataFolderText();
    template<typename T>
    void change(const Setting<T>& setting, const T& value, const QString& what);

    Settings& m_settings;
    Places m_places;
    bool m_isShowing = false; ///< values are being written into the fields

    QLabel *m_looks, *m_region, *m_bots, *m_scripts, *m_data, *m_sample;
    QComboBox *m_theme, *m_textFont, *m_monoFont, *m_language, *m_numbers, *m_zone, *m_closing, *m_notices;
    QSpinBox *m_size, *m_heap, *m_cpuSoft, *m_cpuHard, *m_strikes, *m_orders;
    QLineEdit* m_folder;
    QPushButton *m_change, *m_usual;
    Row m_themeRow, m_textFontRow, m_monoFontRow, m_sizeRow, m_languageRow, m_numbersRow, m_zoneRow, m_closingRow,
        m_noticesRow, m_heapRow, m_cpuSoftRow, m_cpuHardRow, m_strikesRow, m_ordersRow, m_folderRow;
    QAction* m_reset;
};

} // namespace wh::ui
