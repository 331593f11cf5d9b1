// Adds a client, after showing who may be the same person already.
#pragma once

#include "core/clients/client.h"
#include "ui/shared/record_dialog.h"
#include "ui/shared/ui_context.h"

class QLineEdit;
class QListWidget;

namespace werkpad
{

class PartialDateEdit;

// A client who may be the same person as the one being typed, and why.
struct PossibleDuplicate {
    ClientId client{};
    QString name{};         // "Berg, Jan van den"
    QString reason{};       // "zelfde geboortedatum en achternaam"
    QString detail{};       // born, place (unless secret), coach
    bool isCertain = false; // the same BSN
    bool operator==(const PossibleDuplicate&) const = default;
};

// The likeliest first, at most a handful.
[[nodiscard]] std::vector<PossibleDuplicate> possibleDuplicates(Workspace& workspace, const Client& typed);

// The search goes along with the typing; nothing stands in the way of adding somebody who only resembles another, or
// of whom hardly anything is known. Only a BSN that is in use is refused.
class NewClientDialog : public RecordDialog
{
    Q_OBJECT
public:
    explicit NewClientDialog(const UiContext& context, QWidget* parent = nullptr);
    ~NewClientDialog() override;
    // What somebody typed elsewhere already; a draft that was kept goes before it.
    void suggestSurname(const QString& surname);

Q_SIGNALS:
    void clientAdded(werkpad::ClientId client);
    void clientChosen(werkpad::ClientId client); // it was one of the duplicates: open that dossier

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addLine(const std::string& name, const QString& text);
    [[nodiscard]] Client value() const;
    void search();
    void choose(int row);

    UiContext m_context;
    QLineEdit* m_surname;
    QLineEdit* m_prefix;
    QLineEdit* m_givenNames;
    PartialDateEdit* m_birthDate;
    QLineEdit* m_bsn;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_place;
    QLabel* m_duplicatesTitle;
    QListWidget* m_list;
    std::vector<PossibleDuplicate> m_duplicates;
};

} // namespace werkpad
