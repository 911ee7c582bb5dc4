// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IconSet.h"
#include "ui/links/EngineLinks.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace wh::ui {

class Appearance;
class CertificateView;
class EngineDirectory;

/// Enters an engine into the directory, or changes one: address, name, token; and tries the connection before anything
/// is kept. Opened with open(); deletes itself. GUI thread.
class EngineDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param id  of the one to be changed; empty: a new one. The rest is borrowed.
    EngineDialog(const Appearance& appearance, EngineLinks& links, EngineDirectory& directory, const QString& id,
                 QWidget* parent);
    ~EngineDialog() override;

signals:
    void saved(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    EngineEntry entry() const;
    /// Where its token is, in place of one that is typed.
    QString tokenPlace() const;
    void onChanged();
    void showMistake(const std::optional<Error>& mistake, bool isFinal);
    void suggestName(const QString& address);
    void save();

    void startTrial();
    void stopTrial();
    void showTrial();
    void setTrial(Icon icon, Token colour, const QString& text, bool isUnderWay);
    void showTestButtons(bool isUnderWay);

    const Appearance& m_appearance;
    EngineLinks& m_links;
    EngineDirectory& m_directory;
    const EngineEntry m_before;
    QString m_certificate; ///< that was accepted here
    bool m_isNameTheirs = false;
    std::unique_ptr<EngineLink> m_trial;
    QLabel *m_addressLabel, *m_addressProblem;
    QLineEdit* m_address;
    QLabel *m_nameLabel, *m_nameProblem;
    QLineEdit* m_name;
    QLabel* m_tokenLabel;
    QLineEdit* m_token;
    QCheckBox* m_keep;
    QPushButton *m_test, *m_cancelTest;
    QLabel *m_picture, *m_result;
    QProgressBar* m_bar;
    CertificateView* m_certificateView;
    QPushButton* m_accept;
    QPushButton *m_save, *m_cancel;
};

} // namespace wh::ui
