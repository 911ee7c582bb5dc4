// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/ImportDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/common/ErrorText.h"
#include "ui/data/DatasetText.h"
#include "ui/data/Dropped.h"
#include "ui/data/ImportDoubts.h"
#include "ui/data/ImportFiles.h"
#include "ui/data/ImportGuess.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kMostBad = 1'000'000;
constexpr const char* kKinds[] = {"", "SPOT", "LINEAR", "INVERSE"};

bool isPositive(const QString& text)
{
    const auto number = Decimal::parse(text.trimmed().toStdString());
    return number && number->sign() > 0;
}

/// "time=0, price=1" as pairs; what has no "=" is a name without a value, which the engine refuses by name.
client::Pairs optionsOf(const QString& text)
{
    client::Pairs options;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString one = part.trimmed();
        const qsizetype at = one.indexOf(u'=');
        if (!one.isEmpty())
            options.emplace_back(one.left(at).trimmed().toStdString(),
                                 at < 0 ? std::string() : one.mid(at + 1).trimmed().toStdString());
    }
    return options;
}

} // namespace

ImportDialog::ImportDialog(const Appearance& appearance, Session& session, QWidget* parent)
    : QDialog(parent), m_appearance(appearance), m_session(session)
{
    setObjectName(QStringLiteral("importDialog"));
    letEnterPressFocused(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    m_guessed = true;
    build();
    retranslate();
    resize(960, 560);
    check();
}

void ImportDialog::build()
{
    m_files = new ImportFiles(m_appearance, m_session, this);
    auto* fields = new QWidget(this);
    buildFields(fields);
    connect(m_files, &ImportFiles::changed, this, [this] {
        guess();
        check();
        if (isSettled())
            emit settled();
    });
    connect(m_files, &ImportFiles::failed, this, &ImportDialog::tell);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_files);
    split->addWidget(fields);
    split->setStretchFactor(0, 1);
    split->setSizes({560, 400});
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportDialog::buildFields(QWidget* side)
{
    auto* form = new QFormLayout;
    auto* more = new QFormLayout;
    for (QFormLayout* one : {form, more}) {
        one->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        one->setHorizontalSpacing(3 * kGrid);
        one->setVerticalSpacing(kGrid);
        one->setContentsMargins(0, 0, 0, 0);
    }
    m_instrument = new QLineEdit(side);
    m_hint = new QLabel(side);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(m_appearance.font(FontRole::Small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_format = new QComboBox(side);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(form, "instrument", m_instrument);
    form->addRow(QString(), m_hint);
    addField(form, "format", m_format);

    m_more = new QToolButton(side);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreBox = new QWidget(side);
    m_tick = new QLineEdit(side);
    m_lot = new QLineEdit(side);
    m_kind = new QComboBox(side);
    m_multiplier = new QLineEdit(side);
    m_options = new QLineEdit(side);
    m_skipBad = new QSpinBox(side);
    m_skipBad->setRange(0, kMostBad);
    m_roundPrices = new QCheckBox(side);
    m_replace = new QCheckBox(side);
    m_compress = new QCheckBox(side);
    addField(more, "tick", m_tick);
    addField(more, "lot", m_lot);
    addField(more, "kind", m_kind);
    addField(more, "multiplier", m_multiplier);
    addField(more, "skipBad", m_skipBad);
    addField(more, "options", m_options);
    const std::pair<QCheckBox*, const char*> boxes[] = {
        {m_roundPrices, "roundPrices"}, {m_replace, "replace"}, {m_compress, "compress"}};
    for (const auto& [box, name] : boxes) {
        box->setObjectName(QLatin1String(name));
        more->addRow(QString(), box);
    }
    m_moreBox->setLayout(more);
    m_moreBox->hide();

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(2 * kGrid, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_more);
    column->addWidget(m_moreBox);
    column->addStretch();
    connect(m_more, &QToolButton::clicked, this, [this] { showMore(m_moreBox->isHidden()); });
    showMore(false);

    QStringList known;
    for (const auto& dataset : m_session.datasets().items())
        known << toQString(dataset.instrument.name.toString());
    known.removeDuplicates();
    auto* completer = new QCompleter(known, m_instrument);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_instrument->setCompleter(completer);
    connect(m_instrument, &QLineEdit::textEdited, this, [this] { m_guessed = m_instrument->text().isEmpty(); });
    for (QLineEdit* edit : {m_instrument, m_tick, m_lot, m_multiplier, m_options})
        connect(edit, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
}

void ImportDialog::showMore(bool shown)
{
    m_moreBox->setVisible(shown);
    m_more->setIcon(m_appearance.icon(shown ? Icon::ChevronDown : Icon::ChevronRight, Token::Muted));
}

ImportDialog::Field& ImportDialog::addField(QFormLayout* form, const char* name, QWidget* editor)
{
    auto* label = new QLabel(editor->parentWidget());
    label->setBuddy(editor);
    auto* problem = new QLabel(editor->parentWidget());
    problem->setObjectName(QStringLiteral("problem:") + QLatin1String(name));
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    problem->setFont(m_appearance.font(FontRole::Small));
    problem->hide();
    editor->setObjectName(QLatin1String(name));
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    box->addWidget(editor);
    box->addWidget(problem);
    form->addRow(label, box);
    m_fields.push_back({name, editor, label, problem});
    return m_fields.back();
}

ImportDialog::Field* ImportDialog::field(std::string_view name)
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& one) { return name == one.name; });
    return found == m_fields.end() ? nullptr : &*found;
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import recordings"));
    m_files->retranslate();
    const std::pair<const char*, QString> labels[] = {
        {"instrument", tr("Instrument")},
        {"format", tr("Format")},
        {"tick", tr("Tick")},
        {"lot", tr("Lot")},
        {"kind", tr("Contract")},
        {"multiplier", tr("Multiplier")},
        {"skipBad", tr("Bad lines")},
        {"options", tr("Settings")},
    };
    for (const auto& [name, text] : labels) {
        field(name)->label->setText(text);
        field(name)->editor->setAccessibleName(text);
    }
    m_instrument->setPlaceholderText(QStringLiteral("binance:BTC/USDT"));
    m_instrument->setToolTip(tr("VENUE:BASE/QUOTE, as in binance:BTC/USDT"));
    m_tick->setPlaceholderText(tr("found from the data"));
    m_tick->setToolTip(tr("The smallest step of the price, in the quote asset"));
    m_lot->setPlaceholderText(tr("found from the data"));
    m_lot->setToolTip(
        tr("The smallest step of the quantity, in the base asset, or in contracts where they are inverse"));
    m_multiplier->setPlaceholderText(tr("found from the data"));
    m_multiplier->setToolTip(tr("What one contract is worth: base for linear, quote for inverse contracts"));
    m_options->setPlaceholderText(tr("for example time=0, price=1"));
    m_options->setToolTip(tr("Settings of the format, mostly which column is which, separated by commas"));
    m_skipBad->setToolTip(tr("Leave out up to so many bad lines and tell them; 0 stops at the first"));
    m_skipBad->setPrefix(tr("leave out up to ", "before a number of lines"));
    m_skipBad->setSpecialValueText(tr("stop at the first"));
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("Told by the data"), contractText(ContractKind::Spot), contractText(ContractKind::Linear),
                      contractText(ContractKind::Inverse)});
    m_kind->setCurrentIndex(kind);
    m_roundPrices->setText(tr("Round prices to the tick"));
    m_roundPrices->setToolTip(tr("Else a price off the tick is refused"));
    m_replace->setText(tr("Replace what is there"));
    m_replace->setToolTip(tr("Else this is appended to the recording of the same instrument and kind"));
    m_compress->setText(tr("Compress"));
    m_compress->setToolTip(tr("Takes less room on disk and more time to read"));
    m_more->setText(tr("More settings"));
    m_import->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));

    const QString format = m_format->currentData().toString();
    m_format->clear();
    m_format->addItem(tr("Told by the content"), QString());
    if (const auto* known = m_session.capabilities()) {
        for (const auto& one : known->importFormats) {
            m_format->addItem(toQString(one.id), toQString(one.id));
            m_format->setItemData(m_format->count() - 1, toQString(one.description), Qt::ToolTipRole);
        }
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    addFiles(droppedFiles(event->mimeData()));
    event->acceptProposedAction();
}

void ImportDialog::addFiles(const QStringList& files)
{
    m_files->add(files);
}

bool ImportDialog::isSettled() const
{
    return !m_files->isLooking() && !m_starting;
}

void ImportDialog::guess()
{
    if (!m_guessed || m_files->previews().empty())
        return;
    const auto& first = m_files->previews().front();
    const client::ImportMember* front = first.front();
    const std::string format = front && front->format ? front->format->id : std::string();
    auto name = guessInstrument(toQString(first.file), format);
    if (!name && front)
        name = guessInstrument(toQString(front->name), format);
    if (!name && front)
        name = guessInstrument(toQString(front->symbol), format);
    m_instrument->setText(name ? toQString(name->toString()) : QString());
}

void ImportDialog::setProblem(Field& field, const QString& text, Token token)
{
    const QString sign = token == Token::Warning ? QStringLiteral("⚠ ") : QStringLiteral("✕ ");
    field.problem->setText(text.isEmpty() ? text : sign + text);
    field.problem->setVisible(!text.isEmpty());
    field.editor->setAccessibleDescription(text);
    QPalette colour;
    colour.setColor(QPalette::WindowText, m_appearance.colour(token));
    field.problem->setPalette(colour);
    QPalette frame;
    if (!text.isEmpty())
        frame.setColor(QPalette::Mid, m_appearance.colour(token));
    field.editor->setPalette(text.isEmpty() ? QPalette() : frame);
    if (!text.isEmpty() && m_moreBox->isAncestorOf(field.editor))
        showMore(true);
}

void ImportDialog::check()
{
    for (Field& one : m_fields)
        setProblem(one, {});
    m_problem->clear();
    const auto name = InstrumentName::parse(m_instrument->text().trimmed().toStdString());
    bool isRight = bool(name);
    if (!name && !m_instrument->text().isEmpty())
        setProblem(*field("instrument"), tr("Write VENUE:BASE/QUOTE, as in binance:BTC/USDT."));
    for (const char* one : {"tick", "lot", "multiplier"}) {
        const auto* edit = static_cast<QLineEdit*>(field(one)->editor);
        if (!edit->text().trimmed().isEmpty() && !isPositive(edit->text())) {
            setProblem(*field(one), tr("Give a number above 0, or nothing."));
            isRight = false;
        }
    }
    const auto& previews = m_files->previews();
    const auto untold = std::find_if(previews.begin(), previews.end(), [](const client::ImportPreview& preview) {
        return !preview.front() || !preview.front()->format;
    });
    if (untold != previews.end() && m_format->currentIndex() <= 0) {
        setProblem(*field("format"), tr("The content of %1 does not tell it: choose one, or remove the file.")
                                         .arg(QFileInfo(toQString(untold->file)).fileName()));
        isRight = false;
    }
    for (const auto& doubt : doubtsOf(request(), previews)) {
        if (Field* doubted = field(doubt.field); doubted->problem->text().isEmpty())
            setProblem(*doubted, doubt.text, Token::Warning);
    }
    QStringList there;
    if (name) {
        for (const auto& dataset : m_session.datasets().items()) {
            if (dataset.instrument.name == *name)
                there << tr("%1 until %2", "kind of recording, moment")
                             .arg(kindText(dataset), m_appearance.times().moment(dataset.last));
        }
    }
    QString hint = tr("VENUE:BASE/QUOTE, in any spelling that you like to find it by.");
    if (!there.isEmpty())
        hint = tr("Already there: %1. The same kind is appended to, or replaced.").arg(there.join(QLatin1String("; ")));
    else if (m_guessed && !m_instrument->text().isEmpty())
        hint = tr("Guessed from the name of the file: look whether it is right.");
    m_hint->setText(hint);
    m_importFocus.setEnabled(*m_import, isRight && !m_files->files().empty() && isSettled(), this);
}

client::ImportRequest ImportDialog::request() const
{
    client::ImportRequest request;
    request.files = m_files->files();
    request.instrument = m_instrument->text().trimmed().toStdString();
    request.format = m_format->currentData().toString().toStdString();
    request.tick = m_tick->text().trimmed().toStdString();
    request.lot = m_lot->text().trimmed().toStdString();
    request.kind = kKinds[std::max(0, m_kind->currentIndex())];
    request.multiplier = m_multiplier->text().trimmed().toStdString();
    request.options = optionsOf(m_options->text());
    request.skipBad = m_skipBad->value();
    request.replace = m_replace->isChecked();
    request.roundPrices = m_roundPrices->isChecked();
    request.compress = m_compress->isChecked();
    return request;
}

void ImportDialog::setRequest(const client::ImportRequest& request)
{
    m_guessed = request.instrument.empty();
    m_instrument->setText(toQString(request.instrument));
    m_format->setCurrentIndex(std::max(0, m_format->findData(toQString(request.format))));
    m_tick->setText(toQString(request.tick));
    m_lot->setText(toQString(request.lot));
    const auto* const kind = std::find(std::begin(kKinds), std::end(kKinds), request.kind);
    m_kind->setCurrentIndex(kind == std::end(kKinds) ? 0 : static_cast<int>(kind - std::begin(kKinds)));
    m_multiplier->setText(toQString(request.multiplier));
    QStringList options;
    for (const auto& [name, value] : request.options)
        options << toQString(name + '=' + value);
    m_options->setText(options.join(QLatin1String(", ")));
    m_skipBad->setValue(static_cast<int>(std::min<std::int64_t>(request.skipBad, kMostBad)));
    m_replace->setChecked(request.replace);
    m_roundPrices->setChecked(request.roundPrices);
    m_compress->setChecked(request.compress);
    m_files->set(request.files);
}

void ImportDialog::tell(const Error& error)
{
    QPalette colour;
    colour.setColor(QPalette::WindowText, m_appearance.colour(Token::Failed));
    m_problem->setPalette(colour);
    m_problem->setText(errorText(error));
}

void ImportDialog::start()
{
    m_starting = true;
    m_importFocus.setEnabled(*m_import, false, this);
    const client::ImportRequest asked = request();
    m_session.client().importRecordings(asked, m_latest.only(this, [this, asked](const Result<client::Job>& job) {
        m_starting = false;
        if (job) {
            emit started(*job, asked);
            accept();
            return;
        }
        check();
        if (Field* wrong = field(job.error().field("field"))) {
            setProblem(*wrong, errorText(job.error()));
            wrong->editor->setFocus();
        } else {
            tell(job.error());
        }
        emit settled();
    }));
}

} // namespace wh::ui
