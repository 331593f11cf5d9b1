// A share in memory that behaves as badly as a test wants.
#pragma once

#include "core/sync/blob_store.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace werkpad
{

using StoredFiles = std::map<std::string, std::map<std::string, std::string>>; // folder, name, content

// One workstation's way to the share. Several may look at the same files.
class MemoryStore final : public BlobStore
{
public:
    explicit MemoryStore(std::shared_ptr<StoredFiles> files = std::make_shared<StoredFiles>())
        : m_files(std::move(files))
    {
    }
    [[nodiscard]] const std::shared_ptr<StoredFiles>& files() const { return m_files; }

    // --- how it behaves
    std::function<bool(const std::string& folder, const std::string& name)> isHidden{};     // from listings and get
    std::function<bool(const std::string& folder, const std::string& name)> isUnreadable{}; // a bad place on the medium
    bool givesBegin = false; // of such a file the first bytes can be read
    bool listsTwice = false; // every name
    int failAt = 0;          // the operation that fails, counting from 1; 0: none
    ErrorKind failWith_ = ErrorKind::FileError;
    bool leavesHalf = false;     // what fails while it is written stays there under its name, cut off
    bool failPuts = false;       // every one: there is no room
    bool storesAndFails = false; // the put that fails has been done: the answer is lost
    int operations = 0;

    [[nodiscard]] Result<std::vector<std::string>> folders() override
    {
        if (fails())
            return tl::unexpected(error());
        std::vector<std::string> names;
        for (const auto& [folder, files] : *m_files) {
            if (!folder.empty())
                names.push_back(folder);
        }
        return names;
    }
    [[nodiscard]] Result<std::optional<BlobListing>> list(const std::string& folder, const std::string&) override
    {
        if (fails())
            return tl::unexpected(error());
        BlobListing listing;
        if (const auto found = m_files->find(folder); found != m_files->end()) {
            for (const auto& [name, content] : found->second) {
                if (!isHidden || !isHidden(folder, name))
                    listing.names.push_back(name);
            }
        }
        if (listsTwice)
            listing.names.insert(listing.names.end(), listing.names.begin(), listing.names.end());
        std::ranges::reverse(listing.names); // in no order that anybody may rely on
        return listing;
    }
    [[nodiscard]] Result<PutOutcome> putIfAbsent(const std::string& folder, const std::string& name,
                                                 const Producer& produce) override
    {
        if ((*m_files)[folder].contains(name))
            return PutOutcome::AlreadyThere;
        std::string content;
        const bool doesFail = fails() || failPuts;
        auto produced = produce([&content](std::span<const std::uint8_t> bytes) -> Result<void> {
            content.append(bytes.begin(), bytes.end());
            return {};
        });
        if (!produced)
            return tl::unexpected(produced.error());
        if (doesFail && !storesAndFails) {
            if (leavesHalf)
                (*m_files)[folder][name] = content.substr(0, content.size() / 2);
            return tl::unexpected(error());
        }
        (*m_files)[folder][name] = std::move(content);
        if (doesFail)
            return tl::unexpected(error());
        return PutOutcome::Stored;
    }
    [[nodiscard]] Result<std::unique_ptr<BlobReader>> get(const std::string& folder, const std::string& name) override
    {
        if (fails())
            return tl::unexpected(error());
        const auto found = m_files->find(folder);
        if (found == m_files->end() || !found->second.contains(name) || (isHidden && isHidden(folder, name)))
            return fail(ErrorKind::NotFound, name);
        const bool isBad = isUnreadable && isUnreadable(folder, name);
        if (isBad && !givesBegin)
            return tl::unexpected(error());
        return std::make_unique<Reader>(found->second.at(name), *this, isBad);
    }
    [[nodiscard]] Result<void> remove(const std::string& folder, const std::string& name) override
    {
        if (fails())
            return tl::unexpected(error());
        (*m_files)[folder].erase(name);
        return {};
    }
    [[nodiscard]] std::string place() const override { return "memory"; }

private:
    class Reader final : public BlobReader
    {
    public:
        Reader(std::string content, MemoryStore& store, bool isBad)
            : m_content(std::move(content))
            , m_store(store)
            , m_isBad(isBad)
        {
        }
        [[nodiscard]] std::uint64_t size() const override { return m_content.size(); }
        [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> bytes) override
        {
            if (m_store.fails() || (m_isBad && m_used > 0))
                return tl::unexpected(m_store.error());
            const auto count = std::min(bytes.size(), m_content.size() - m_used);
            std::copy_n(m_content.begin() + static_cast<std::ptrdiff_t>(m_used), count, bytes.begin());
            m_used += count;
            return count;
        }

    private:
        std::string m_content;
        std::size_t m_used = 0;
        MemoryStore& m_store;
        bool m_isBad;
    };

    [[nodiscard]] bool fails() { return ++operations == failAt; }
    [[nodiscard]] Error error() const { return {failWith_, "memory", "as the test wanted", {}}; }

    std::shared_ptr<StoredFiles> m_files;
};

} // namespace werkpad
