// What is to stand on paper, without saying how it looks: letters and summaries are made as this and drawn elsewhere.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace werkpad
{

struct PrintHeading {
    std::string text{};
    bool operator==(const PrintHeading&) const = default;
};
struct PrintParagraph {
    std::string text{}; // line breaks count
    bool operator==(const PrintParagraph&) const = default;
};
struct PrintList {
    std::vector<std::string> items{};
    bool operator==(const PrintList&) const = default;
};
// "Wanneer: dinsdag 1 december 2026": names on the left, facts on the right.
struct PrintFacts {
    std::vector<std::pair<std::string, std::string>> facts{};
    bool operator==(const PrintFacts&) const = default;
};
struct PrintColumn {
    std::string heading{};
    int width = 0; // percent of the line
    bool operator==(const PrintColumn&) const = default;
};
struct PrintTable {
    std::vector<PrintColumn> columns{};
    std::vector<std::vector<std::string>> rows{}; // as many cells as columns
    bool operator==(const PrintTable&) const = default;
};
struct PrintSigner {
    std::string role{};
    std::string name{};
    bool operator==(const PrintSigner&) const = default;
};
// A line to sign on, and one for the date, for each.
struct PrintSignatures {
    std::vector<PrintSigner> signers{};
    bool operator==(const PrintSignatures&) const = default;
};
struct PrintSmallPrint {
    std::string text{};
    bool operator==(const PrintSmallPrint&) const = default;
};

using PrintBlock =
    std::variant<PrintHeading, PrintParagraph, PrintList, PrintFacts, PrintTable, PrintSignatures, PrintSmallPrint>;

struct PrintDocument {
    std::string title{};
    std::string foot{};                   // of every page, so that a loose one can be told from others
    std::vector<std::string> sender{};    // lines
    std::vector<std::string> addressee{}; // lines; none for what is not a letter
    std::string date{};
    std::vector<PrintBlock> blocks{};
    bool large = false; // for who does not see well

    bool operator==(const PrintDocument&) const = default;
};

} // namespace werkpad
