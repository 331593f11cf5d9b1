// Real workstations with database files of their own, which exchange through a folder; driven from within, and by
// processes of werkpad-cli.
#pragma once

#include "core/sync/shared_folder.h"
#include "core/workspace/joining.h"
#include "tests/faults/cli_process.h"
#include "tests/support/temporary_folder.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace werkpad
{

// One database file.
class Desk
{
public:
    Desk(std::filesystem::path file, const std::filesystem::path& share);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    // Another window on it.
    [[nodiscard]] std::unique_ptr<Workspace> open() const;
    [[nodiscard]] ProcessRun run(std::vector<std::string> arguments, const ProcessSettings& settings = {}) const;
    // From within; REQUIREs that it goes well and that no file is refused.
    ExchangeReport exchange() const;
    [[nodiscard]] std::string contentHash() const;
    [[nodiscard]] bool isSound() const;

private:
    std::filesystem::path m_file;
    std::filesystem::path m_share;
};

class SharedDesks
{
public:
    explicit SharedDesks(int clients);

    [[nodiscard]] std::filesystem::path share() const { return m_folder / "share"; }
    [[nodiscard]] const std::vector<ClientId>& clients() const { return m_clients; }
    // Gives every client another telephone number, in change sets of ten.
    void edit(const Desk& desk, const std::string& phone) const;
    // Both exchange until there is no more news; whether they show the same.
    [[nodiscard]] bool converge() const;
    // Every file below its final name, by "folder/name"; REQUIREs that those that were there before have not changed.
    [[nodiscard]] std::map<std::string, std::string> files();
    // How many files were begun and not finished.
    [[nodiscard]] int unfinished() const;

private:
    TemporaryFolder m_folder{};
    std::vector<ClientId> m_clients{};
    std::map<std::string, std::string> m_seen{};

public:
    Desk first{m_folder / "first.werkpad", m_folder / "share"};
    Desk second{m_folder / "second.werkpad", m_folder / "share"};
};

} // namespace werkpad
