// Workstations of one office that exchange through a real folder.
#pragma once

#include "core/sync/shared_folder.h"
#include "tests/support/file_bytes.h"
#include "tests/support/station.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <map>
#include <string>

namespace werkpad
{

// What they have said to each other so far lies in the folder.
class FolderOffice : public StationOffice
{
public:
    explicit FolderOffice(int count)
        : StationOffice(count)
    {
        putBack(*files);
        for (auto& station : stations)
            useFolder(*station);
    }
    void useFolder(Station& station) const { station.folder = std::make_unique<SharedFolder>(path()); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path folderOf(const Station& station) const { return path() / station.id().text(); }

    // "folder/name" of every file that is there.
    [[nodiscard]] StoredFiles content() const
    {
        StoredFiles all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path())) {
            if (!entry.is_regular_file())
                continue;
            const auto folder = entry.path().parent_path();
            all[folder == path() ? std::string{} : folder.filename().string()][entry.path().filename().string()] =
                bytesOf(entry.path());
        }
        return all;
    }
    // The folder as it was.
    void putBack(const StoredFiles& content) const
    {
        for (const auto& entry : std::filesystem::directory_iterator(path()))
            std::filesystem::remove_all(entry.path());
        for (const auto& [folder, names] : content) {
            std::filesystem::create_directories(path() / folder);
            for (const auto& [name, bytes] : names)
                writeBytes(path() / folder / name, bytes);
        }
    }
    // The newest file with that ending in the folder of a station.
    [[nodiscard]] std::filesystem::path newest(const Station& station, const std::string& ending) const
    {
        std::filesystem::path newest;
        for (const auto& entry : std::filesystem::directory_iterator(folderOf(station))) {
            if (entry.path().extension() == ending && entry.path() > newest)
                newest = entry.path();
        }
        return newest;
    }

private:
    TemporaryFolder m_folder;
};

} // namespace werkpad
