// Proposes occupations while somebody types what work is wanted.
#pragma once

#ifndef Q_MOC_RUN
#include "core/occupations/occupation.h"
#endif

#include <QAbstractListModel>
#include <QObject>
#include <QString>

#include <vector>

class QLineEdit;

namespace werkpad
{

class Workspace;

// The occupations that answer to a text: shown by the name that was typed, chosen by their own.
class OccupationMatchesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setMatches(const std::vector<Occupation>& occupations, const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString name; // of the occupation
        QString as;   // by which it was found
    };
    std::vector<Row> m_rows;
};

// Belongs to the field. Without a list of occupations it proposes nothing, and any text may be typed with it too.
class OccupationCompleter : public QObject
{
    Q_OBJECT
public:
    OccupationCompleter(QLineEdit& field, Workspace& workspace);
    // Of the occupation that the field names; empty for other words.
    [[nodiscard]] std::string code() const;

private:
    QLineEdit& m_field;
    OccupationMatchesModel* m_model;
    std::vector<Occupation> m_occupations;
};

} // namespace werkpad
