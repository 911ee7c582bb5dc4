// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Appearance.h"
#include "ui/language/LanguageChoice.h"
#include "ui/settings/SettingsTable.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kPageWidth = 880;
constexpr int kLeastLabel = 160;
constexpr int kLeastField = 260;
constexpr int kMostField = 340; ///< names of fonts can be of any length

/// One change of a setting, forth and back. Quick turns of the same knob are one step.
template<typename T>
class SettingChange final : public QUndoCommand
{
public:
    SettingChange(Settings& settings, const Setting<T>& which, T value, const QString& what)
        : QUndoCommand(what)
        , m_settings(settings)
        , m_which(which)
        , m_before(settings.value(which))
        , m_after(std::move(value))
    {}

    void redo() override { m_settings.set(m_which, m_after); }
    void undo() override { m_settings.set(m_which, m_before); }
    int id() const override { return static_cast<int>(qHash(QLatin1String(m_which.key)) & 0x7fffffff); }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* later = dynamic_cast<const SettingChange*>(next);
        if (!later || later->m_which.key != m_which.key)
            return false;
        m_after = later->m_after;
        return true;
    }

private:
    Settings& m_settings;
    const Setting<T>& m_which;
    T m_before, m_after;
};

/// Ways to write a number that differ from one another; the reader sees the number, not the country.
constexpr const char* kNumberLocales[] = {"en_US", "de_DE", "fr_FR", "de_CH", "C"};

void addChoice(QComboBox* box, const QString& text, const QString& value)
{
    box->addItem(text, value);
}

void select(QComboBox* box, const QString& value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, Settings& settings, Places places, QWidget* parent)
    : Page(context, parent), m_settings(settings), m_places(std::move(places))
{
    m_theme = new QComboBox(this);
    m_textFont = new QComboBox(this);
    m_monoFont = new QComboBox(this);
    m_size = new QSpinBox(this);
    m_size->setRange(10, 24);
    m_sample = new QLabel(this);
    m_language = new QComboBox(this);
    m_numbers = new QComboBox(this);
    m_zone = new QComboBox(this);
    m_closing = new QComboBox(this);
    m_notices = new QComboBox(this);
    m_heap = addCount(setting::kScriptHeap, 8, 4096, QT_TR_NOOP("change of the memory of scripts"));
    m_cpuSoft = addCount(setting::kScriptCpuSoft, 1, 60'000, QT_TR_NOOP("change of the processor time of scripts"));
    m_cpuHard = addCount(setting::kScriptCpuHard, 1, 60'000, QT_TR_NOOP("change of the processor time of scripts"));
    m_strikes = addCount(setting::kScriptStrikes, 1, 1'000'000, QT_TR_NOOP("change of the strikes of scripts"));
    m_orders = addCount(setting::kScriptOrders, 1, 100'000, QT_TR_NOOP("change of the orders of scripts"));
    m_reset = makeAction(Icon::Undo, "settings.reset");

    auto* form = new QWidget;
    form->setMaximumWidth(kPageWidth);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(6 * kGrid, 4 * kGrid, 6 * kGrid, 6 * kGrid);
    column->setSpacing(6 * kGrid);
    QVBoxLayout* looks = addSection(column, m_looks);
    m_themeRow = addRow(looks, m_theme);
    m_textFontRow = addRow(looks, m_textFont);
    m_monoFontRow = addRow(looks, m_monoFont);
    m_sizeRow = addRow(looks, m_size);
    looks->addWidget(m_sample);
    QVBoxLayout* region = addSection(column, m_region);
    m_languageRow = addRow(region, m_language);
    m_numbersRow = addRow(region, m_numbers);
    m_zoneRow = addRow(region, m_zone);
    QVBoxLayout* bots = addSection(column, m_bots);
    m_closingRow = addRow(bots, m_closing);
    m_noticesRow = addRow(bots, m_notices);
    QVBoxLayout* scripts = addSection(column, m_scripts);
    m_heapRow = addRow(scripts, m_heap);
    m_cpuSoftRow = addRow(scripts, m_cpuSoft);
    m_cpuHardRow = addRow(scripts, m_cpuHard);
    m_strikesRow = addRow(scripts, m_strikes);
    m_ordersRow = addRow(scripts, m_orders);
    QVBoxLayout* folders = addSection(column, m_data);
    m_folderRow = addRow(folders, makeFolderField());
    m_folderRow.label->setBuddy(m_folder);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scroll->setWidget(form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    const auto chosen = [this](QComboBox* box, const Setting<QString>& setting, const char* what) {
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, box, &setting, what] { change(setting, box->currentData().toString(), tr(what)); });
    };
    chosen(m_theme, setting::kTheme, QT_TR_NOOP("change of the theme"));
    chosen(m_textFont, setting::kTextFont, QT_TR_NOOP("change of the font"));
    chosen(m_monoFont, setting::kMonoFont, QT_TR_NOOP("change of the monospaced font"));
    chosen(m_language, setting::kLanguage, QT_TR_NOOP("change of the language"));
    chosen(m_numbers, setting::kNumbers, QT_TR_NOOP("change of the number format"));
    chosen(m_closing, setting::kClosing, QT_TR_NOOP("change of what closing does"));
    connect(m_notices, &QComboBox::currentIndexChanged, this, [this] {
        change(setting::kDesktopNotices, m_notices->currentIndex() == 0, tr("change of notifications"));
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this,
            [this] { change(setting::kLocalTime, m_zone->currentIndex() == 1, tr("change of the time zone")); });
    connect(m_size, &QSpinBox::valueChanged, this,
            [this](int pixels) { change(setting::kFontSize, pixels, tr("change of the font size")); });
    connect(m_change, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this,
            [this] { change(setting::kDataFolder, QString(), tr("change of the data folder")); });
    connect(m_reset, &QAction::triggered, this, &SettingsPage::resetAll);
    connect(&m_settings, &Settings::changed, this, &SettingsPage::showValues);
    connect(&appearance(), &Appearance::changed, this, &SettingsPage::restyle);
    SettingsPage::retranslate();
    restyle();
}

QSpinBox* SettingsPage::addCount(const Setting<int>& setting, int least, int most, const char* what)
{
    auto* field = new QSpinBox(this);
    field->setRange(least, most);
    field->setKeyboardTracking(false); // what is half typed is no value
    connect(field, &QSpinBox::valueChanged, this,
            [this, &setting, what](int value) { change(setting, value, tr(what)); });
    return field;
}

QVBoxLayout* SettingsPage::addSection(QVBoxLayout* page, QLabel*& title)
{
    auto* section = new QVBoxLayout;
    section->setSpacing(2 * kGrid);
    title = new QLabel;
    section->addWidget(title);
    page->addLayout(section);
    return section;
}

SettingsPage::Row SettingsPage::addRow(QVBoxLayout* section, QWidget* field)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(3 * kGrid);
    const Row row{new QLabel, new QLabel, field};
    row.label->setBuddy(field);
    row.hint->setWordWrap(true);
    if (auto* box = qobject_cast<QComboBox*>(field))
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(row.label);
    line->addWidget(field, field->layout() ? 1 : 0);
    if (field->layout()) {
        section->addLayout(line);
        section->addWidget(row.hint); // below the field
    } else {
        line->addWidget(row.hint, 1);
        section->addLayout(line);
    }
    return row;
}

QWidget* SettingsPage::makeFolderField()
{
    auto* field = new QWidget(this);
    auto* line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(field);
    m_folder->setReadOnly(true);
    m_change = new QPushButton(field);
    m_usual = new QPushButton(field);
    line->addWidget(m_folder, 1);
    line->addWidget(m_change);
    line->addWidget(m_usual);
    return field;
}

void SettingsPage::setRowText(const Row& row, const QString& label, const QString& hint)
{
    row.label->setText(label);
    row.hint->setText(hint);
    row.field->setAccessibleName(QString(label).remove(u'&'));
    row.field->setAccessibleDescription(hint);
    row.field->setToolTip(hint);
}

void SettingsPage::retranslate()
{
    m_looks->setText(tr("Appearance"));
    m_region->setText(tr("Language and region"));
    m_bots->setText(tr("Bots and engines"));
    m_scripts->setText(tr("Scripts"));
    m_data->setText(tr("Data"));
    setRowText(m_closingRow, tr("When the window is &closed"),
               tr("What becomes of bots that are at work in this window's own engine."));
    setRowText(m_noticesRow, tr("N&otifications"),
               tr("Of failures and limits, while you look elsewhere. The window lists them in any case."));
    setRowText(m_heapRow, tr("M&emory of a script"),
               tr("Of bots in this window's own engine and in the editor; so the next ones, from the next start on."));
    setRowText(m_cpuSoftRow, tr("&Processor time of a call"), tr("More is a strike."));
    setRowText(m_cpuHardRow, tr("&At most"), tr("Then the call is ended. Never less than the time above."));
    setRowText(m_strikesRow, tr("Stri&kes"), tr("Errors and exceeded limits until a script's bot has failed."));
    setRowText(m_ordersRow, tr("O&rders a second"), tr("That a script places or amends; it may always cancel."));
    m_heap->setSuffix(tr(" MiB", "mebibytes"));
    for (QSpinBox* time : {m_cpuSoft, m_cpuHard})
        time->setSuffix(tr(" ms", "milliseconds"));
    setRowText(m_themeRow, tr("&Theme"), tr("The system’s follows its switch between light and dark."));
    setRowText(m_textFontRow, tr("&Font"), tr("Where digits differ in width, a font with equal ones stands in."));
    setRowText(m_monoFontRow, tr("&Monospaced font"), tr("For logs, code and price ladders."));
    setRowText(m_sizeRow, tr("Font &size"), tr("Of ordinary text; headings and hints keep their proportion."));
    setRowText(m_languageRow, tr("&Language"), tr("Of everything but what was written by hand: names, tags, notes."));
    setRowText(m_numbersRow, tr("&Numbers"), tr("How decimals and thousands are set apart."));
    setRowText(m_zoneRow, tr("Time &zone"), tr("Also by a click on the clock below right."));
    setRowText(m_folderRow, tr("Data f&older"), QString());
    m_folder->setAccessibleName(tr("Data folder"));
    m_change->setText(tr("Change…"));
    m_change->setToolTip(tr("Keep recordings and runs in another folder, from the next start on"));
    m_usual->setText(tr("Use the usual one"));
    m_usual->setToolTip(QDir::toNativeSeparators(m_places.usualDataFolder));
    m_size->setSuffix(tr(" px", "pixels"));
    setActionText(m_reset, tr("Reset all settings"), tr("Set everything on this page as it was at first"));
    fillChoices();
    showValues();
    fitColumns();
}

/// Labels and fields as wide as the words of the language need them, each in a column.
void SettingsPage::fitColumns()
{
    int label = kLeastLabel, field = kLeastField;
    for (const Row* row : rows()) {
        label = std::max(label, row->label->sizeHint().width());
        if (!row->field->layout())
            field = std::max(field, std::min(row->field->sizeHint().width(), kMostField));
    }
    for (const Row* row : rows()) {
        row->label->setFixedWidth(label);
        if (!row->field->layout())
            row->field->setFixedWidth(field);
    }
    for (QLabel* below : {m_sample, m_folderRow.hint})
        below->setContentsMargins(label + 3 * kGrid, 0, 0, 0);
}

std::array<const SettingsPage::Row*, 15> SettingsPage::rows() const
{
    return {&m_themeRow,   &m_textFontRow, &m_monoFontRow, &m_sizeRow,    &m_languageRow,
            &m_numbersRow, &m_zoneRow,     &m_closingRow,  &m_noticesRow, &m_heapRow,
            &m_cpuSoftRow, &m_cpuHardRow,  &m_strikesRow,  &m_ordersRow,  &m_folderRow};
}

void SettingsPage::fillChoices()
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    for (QComboBox* box : {m_theme, m_textFont, m_monoFont, m_language, m_numbers, m_zone, m_closing, m_notices})
        box->clear();
    addChoice(m_closing, tr("Ask"), QStringLiteral("ask"));
    addChoice(m_closing, tr("They go on in the background"), QStringLiteral("background"));
    addChoice(m_closing, tr("Stop them and quit"), QStringLiteral("stop"));
    m_notices->addItem(tr("In the window and by the desktop"));
    m_notices->addItem(tr("In the window alone"));
    addChoice(m_theme, tr("Like the system"), QStringLiteral("system"));
    addChoice(m_theme, tr("Dark"), QStringLiteral("dark"));
    addChoice(m_theme, tr("Light"), QStringLiteral("light"));
    for (QComboBox* box : {m_textFont, m_monoFont}) {
        addChoice(box, tr("Like the system"), QString());
        const QStringList families = QFontDatabase::families();
        for (const QString& family : families) {
            if (!QFontDatabase::isPrivateFamily(family) && (box == m_textFont || QFontDatabase::isFixedPitch(family)))
                addChoice(box, family, family);
        }
    }
    addChoice(m_language, tr("Like the system"), QString());
    for (const Language& language : languages())
        addChoice(m_language, QString::fromUtf8(language.name), QLatin1String(language.code));
    addChoice(m_numbers, tr("Like the language"), QString());
    for (const char* name : kNumberLocales)
        addChoice(m_numbers, NumberFormat(QLocale(QLatin1String(name))).exact(u"1234567.89"), QLatin1String(name));
    m_zone->addItem(tr("UTC"));
    m_zone->addItem(tr("Local time (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_isShowing = wasShowing;
}

void SettingsPage::showValues()
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    select(m_theme, m_settings.value(setting::kTheme));
    select(m_closing, m_settings.value(setting::kClosing));
    m_notices->setCurrentIndex(m_settings.value(setting::kDesktopNotices) ? 0 : 1);
    select(m_textFont, m_settings.value(setting::kTextFont));
    select(m_monoFont, m_settings.value(setting::kMonoFont));
    select(m_language, m_settings.value(setting::kLanguage));
    select(m_numbers, m_settings.value(setting::kNumbers));
    m_zone->setCurrentIndex(m_settings.value(setting::kLocalTime) ? 1 : 0);
    m_size->setValue(m_settings.value(setting::kFontSize));
    showScriptLimits();
    dataFolderText();
    m_isShowing = wasShowing;
}

void SettingsPage::showScriptLimits()
{
    m_heap->setValue(m_settings.value(setting::kScriptHeap));
    m_cpuSoft->setValue(m_settings.value(setting::kScriptCpuSoft));
    m_cpuHard->setMinimum(m_cpuSoft->value()); // what holds is shown: see chooseScriptLimits()
    m_cpuHard->setValue(m_settings.value(setting::kScriptCpuHard));
    m_strikes->setValue(m_settings.value(setting::kScriptStrikes));
    m_orders->setValue(m_settings.value(setting::kScriptOrders));
}

void SettingsPage::dataFolderText()
{
    const QString chosen = m_settings.value(setting::kDataFolder);
    const QString next = chosen.isEmpty() ? m_places.usualDataFolder : chosen;
    m_folder->setText(QDir::toNativeSeparators(m_places.dataFolder));
    m_folder->setCursorPosition(0);
    m_usual->setEnabled(!chosen.isEmpty());
    QString hint = tr("Recordings and runs are kept here.");
    if (m_places.isDataFolderNamed)
        hint = tr("Named on the command line for this start; the choice here counts for starts without --data-dir.");
    if (next != m_places.dataFolder)
        hint += QLatin1Char(' ') + tr("From the next start on: %1").arg(QDir::toNativeSeparators(next));
    m_folderRow.hint->setText(hint);
}

void SettingsPage::restyle()
{
    for (QLabel* title : {m_looks, m_region, m_bots, m_scripts, m_data})
        title->setFont(appearance().font(FontRole::Title));
    for (const Row* row : rows()) {
        QPalette palette = row->hint->palette();
        palette.setColor(QPalette::WindowText, appearance().colour(Token::Muted));
        row->hint->setPalette(palette);
        row->hint->setFont(appearance().font(FontRole::Small));
    }
    fitColumns();
    m_sample->setTextFormat(Qt::RichText);
    m_sample->setText(QStringLiteral("%1 &nbsp; <span style=\"color:%2\">▲ %3</span> &nbsp; %4 &nbsp; "
                                     "<span style=\"font-family:'%5'\">%6</span>")
                          .arg(appearance().numbers().exact(u"1234567.89"), appearance().colour(Token::Up).name(),
                               appearance().numbers().percent(0.0123, 2, Sign::Always),
                               appearance().times().moment(1'700'000'000 * kSecond),
                               appearance().font(FontRole::Mono).families().join(u','),
                               appearance().numbers().exact(u"0.01") + QStringLiteral(" BTC")));
    m_sample->setAccessibleName(tr("Sample of fonts, numbers and times"));
}

template<typename T>
void SettingsPage::change(const Setting<T>& setting, const T& value, const QString& what)
{
    if (m_isShowing || m_settings.value(setting) == value)
        return;
    undo().push(new SettingChange<T>(m_settings, setting, value, what));
}

void SettingsPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Data folder"), m_places.dataFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        change(setting::kDataFolder, QDir::cleanPath(folder), tr("change of the data folder"));
    });
    dialog->open();
}

void SettingsPage::resetAll()
{
    undo().beginMacro(tr("reset of all settings"));
    change(setting::kTheme, setting::kTheme.fallback, QString());
    change(setting::kTextFont, setting::kTextFont.fallback, QString());
    change(setting::kMonoFont, setting::kMonoFont.fallback, QString());
    change(setting::kFontSize, setting::kFontSize.fallback, QString());
    change(setting::kLanguage, setting::kLanguage.fallback, QString());
    change(setting::kNumbers, setting::kNumbers.fallback, QString());
    change(setting::kLocalTime, setting::kLocalTime.fallback, QString());
    change(setting::kClosing, setting::kClosing.fallback, QString());
    change(setting::kDesktopNotices, setting::kDesktopNotices.fallback, QString());
    for (const Setting<int>* limit : {&setting::kScriptHeap, &setting::kScriptCpuSoft, &setting::kScriptCpuHard,
                                      &setting::kScriptStrikes, &setting::kScriptOrders})
        change(*limit, limit->fallback, QString());
    change(setting::kDataFolder, setting::kDataFolder.fallback, QString());
    undo().endMacro();
}

} // namespace wh::ui
