// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/common/FocusLoan.h"
#include "ui/common/Theme.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace wh::ui {

class Appearance;
class ImportFiles;

/// Which files, of which instrument, in which format: shows what each file seems to be and its first rows, and starts
/// the import. Closes when the engine has taken it. Opened with open(); deletes itself. GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Appearance& appearance, Session& session, QWidget* parent);

    void addFiles(const QStringList& files);
    /// All fields, as they were for an import that failed.
    void setRequest(const client::ImportRequest& request);
    client::ImportRequest request() const;
    bool isSettled() const;

signals:
    void started(const wh::client::Job& job, const wh::client::ImportRequest& request);
    /// Previews came.
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A field with the line below it that says what is wrong.
    struct Field
    {
        const char* name; ///< as the engine calls it
        QWidget* editor;
        QLabel* label;
        QLabel* problem;
    };

    void build();
    void buildFields(QWidget* side);
    Field& addField(QFormLayout* form, const char* name, QWidget* editor);
    Field* field(std::string_view name);
    void guess();
    void check();
    void setProblem(Field& field, const QString& text, Token token = Token::Failed);
    void showMore(bool shown);
    void tell(const Error& error);
    void start();
    void retranslate();

    const Appearance& m_appearance;
    Session& m_session;
    LatestOnly m_latest;
    bool m_starting = false;
    bool m_guessed = false; ///< what stands in the field of the instrument is a guess, or nothing

    ImportFiles* m_files;
    std::vector<Field> m_fields;
    QLineEdit* m_instrument;
    QLabel* m_hint;
    QComboBox* m_format;
    QToolButton* m_more;
    QWidget* m_moreBox;
    QLineEdit* m_tick;
    QLineEdit* m_lot;
    QComboBox* m_kind;
    QLineEdit* m_multiplier;
    QLineEdit* m_options;
    QSpinBox* m_skipBad;
    QCheckBox* m_roundPrices;
    QCheckBox* m_replace;
    QCheckBox* m_compress;
    QLabel* m_problem;
    QPushButton* m_import;
    FocusLoan m_importFocus;
    QPushButton* m_cancel;
};

} // namespace wh::ui
