#include "ui/shell/example_office.h"

#include "ui/shared/convert.h"

#include <QDir>
#include <QStandardPaths>

namespace werkpad
{

namespace
{

constexpr std::int64_t kClients = 500;

} // namespace

std::filesystem::path exampleFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return toStdString(folder.filePath(QStringLiteral("voorbeeld.werkpad")));
}

std::string exampleLogin()
{
    return "Voorbeeld";
}

std::string examplePassphrase()
{
    return "voorbeeld";
}

Result<UnlockedFile> openExampleOffice(const std::filesystem::path& file, const Clock& clock,
                                       const std::function<bool(std::int64_t, std::int64_t)>& progress)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem)) {
        std::filesystem::create_directories(file.parent_path(), problem);
        NewOffice office;
        office.file = file;
        office.office.name = "Voorbeeld";
        office.adminName = exampleLogin();
        office.passphrase = examplePassphrase();
        auto made = Workspace::create(office, clock, Origin::Window);
        if (!made)
            return tl::unexpected(made.error());
        const auto filled = (*made)->demo().fill({.clients = kClients, .coaches = 0, .seed = 1}, progress);
        if (!filled) {
            made->reset(); // half an example helps nobody: the next attempt begins anew
            std::filesystem::remove(file, problem);
            std::filesystem::remove(KeySlots::fileFor(file), problem);
            return tl::unexpected(filled.error());
        }
    }
    return Workspace::unlock(file, exampleLogin(), examplePassphrase());
}

} // namespace werkpad
