// Who the client is and how to reach the person, in groups that are read until they are edited.
#pragma once

#include <QWidget>

#include <vector>

namespace werkpad
{

class FieldGroup;
class OpenDossier;

class PersonalForm : public QWidget
{
    Q_OBJECT
public:
    explicit PersonalForm(OpenDossier& dossier, QWidget* parent = nullptr);
    void saveDrafts();

private:
    void add(const QString& name, const QString& title, std::vector<struct ClientField> fields);
    [[nodiscard]] std::vector<struct ClientField> dossierFields() const;

    OpenDossier& m_dossier;
    std::vector<FieldGroup*> m_groups;
};

} // namespace werkpad
