#!/usr/bin/env python3
"""Counts the indicators again from `werkpad-cli dump`, with nothing of Werkpad but the format of that file.

    recount_indicators.py DUMP FROM TO TODAY [coach|period|regime] > JSON

Prints the same objects as `werkpad-cli indicators --json`. Only the standard library of Python. The estimators are
written as the text books have them: sums over all earlier times, not in one pass as the program does.
"""
import calendar
import datetime
import json
import math
import sys
from collections import defaultdict

Z = 1.959963984540054
LAG_DAYS = 30
DAYS_AFTER_SPELL = 31
FEWEST = 10
HORIZON_DAYS = {6: 183, 12: 365, 24: 730}


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def days_later(date, days):
    return date + datetime.timedelta(days=days)


def months_later(date, months):
    month = date.month - 1 + months
    year, month = date.year + month // 12, month % 12 + 1
    return datetime.date(year, month, min(date.day, calendar.monthrange(year, month)[1]))


def earliest(text):
    """The first day that a partial date can be."""
    if not text or text.startswith("0000"):
        return None
    year, month, number = (int(part) for part in text.split("-"))
    return datetime.date(year, month or 1, number or 1)


def wilson(count, of):
    if count == 0:
        low = 0.0
    if count == of:
        high = 1.0
    share = count / of
    middle = (count + Z * Z / 2) / (of + Z * Z)
    half = Z / (of + Z * Z) * math.sqrt(count * (of - count) / of + Z * Z / 4)
    if count > 0:
        low = middle - half
    if count < of:
        high = middle + half
    return share, low, high


def aalen_johansen(people, horizon):
    """people: (entry or None, time, kind). The share of kind 1 at the horizon, with its log-log interval."""
    times = sorted({time for _, time, kind in people if kind and time <= horizon})
    share, there = 0.0, 1.0
    steps = []
    for time in times:
        at_risk = sum(1 for entry, end, _ in people if end >= time and (entry is None or entry < time))
        left = sum(1 for _, end, kind in people if kind and end == time)
        reached = sum(1 for _, end, kind in people if kind == 1 and end == time)
        share += there * reached / at_risk
        steps.append((share, there, at_risk, left, reached))
        there *= 1 - left / at_risk
    variance = 0.0
    for at, before, at_risk, left, reached in steps:
        if left < at_risk:
            variance += (share - at) ** 2 * left / (at_risk * (at_risk - left))
        variance += before ** 2 * reached * (at_risk - reached) / at_risk ** 3
        variance -= 2 * (share - at) * before * reached / at_risk ** 2
    if share <= 0 or share >= 1:
        return share, None, None
    error = math.sqrt(max(0.0, variance)) / share * Z / math.log(share)
    bounds = sorted((share ** math.exp(error), share ** math.exp(-error)))
    return share, bounds[0], bounds[1]


def episodes_of(spells, weeks):
    found = []
    for spell in sorted(spells, key=lambda one: one["first_day"]):
        first, last = day(spell["first_day"]), day(spell["last_day"])
        if last and last < first:
            continue
        if found and found[-1]["last"] and (first - found[-1]["last"]).days - 1 <= 7 * weeks:
            found[-1]["last"] = max(last, found[-1]["last"]) if last else None
        else:
            found.append({"first": first, "last": last, "registered": day(spell["registered_on"])})
    return found


def period(first, on):
    if on < first:
        return "before"
    name = "0-3"
    for months, code in ((3, "3-6"), (6, "6-12"), (12, ">12")):
        if months_later(first, months) <= on:
            name = code
    return name


def first_exit(exits):
    exits = [one for one in exits if one[0]]
    return min(exits) if exits else (None, 0)


def members_of(records, begin, end, known_until):
    by_client = {kind: defaultdict(list) for kind in ("unemployment_spell", "outcome", "plan_activity", "regime_coverage")}
    for kind, lists in by_client.items():
        for record in records[kind]:
            lists[record["client"]].append(record)
    weeks = records["office"][0]["interruption_weeks"]
    staff = {member["id"]: member["name"] for member in records["staff_member"]}
    members, not_followed = [], 0
    for client in records["client"]:
        name = client["id"]
        closed = day(client["closed_on"])
        gone = min((one for one in (earliest(client["deceased_on"]), earliest(client["emigrated_on"])) if one), default=None)
        episodes = episodes_of(by_client["unemployment_spell"][name], weeks)
        for place, episode in enumerate(episodes):
            first = episode["first"]
            if not begin <= first <= end:
                continue
            following = episodes[place + 1]["first"] if place + 1 < len(episodes) else None
            until = days_later(episode["last"], DAYS_AFTER_SPELL) if episode["last"] else datetime.date.max
            if following:
                until = min(until, days_later(following, -1))
            outcomes = [one for one in by_client["outcome"][name] if first <= day(one["happened_on"]) <= until]
            on = {kind: min((day(one["happened_on"]) for one in outcomes if one["kind"] == kind), default=None)
                  for kind in ("full_time", "part_time", "other_exit")}
            work = min((one for one in (on["full_time"], on["part_time"]) if one), default=None)
            unexplained = None
            if not outcomes:
                ends = [days_later(episode["last"], 1) if episode["last"] else None, following,
                        closed if closed and closed >= first else None,
                        gone if gone and gone >= first and not episode["last"] else None]
                if gone and not episode["last"] and not following:
                    ends.append(max(gone, first))
                unexplained = min((one for one in ends if one), default=None)
            active = [work]
            for activity in by_client["plan_activity"][name]:
                started, ended = day(activity["started_on"]), day(activity["ended_on"])
                if started and started < first and (not ended or ended >= first):
                    active.append(first)
                elif started and first <= started <= until:
                    active.append(started)
            active = min((one for one in active if one), default=None)
            registered = episode["registered"] or day(client["registered_on"]) or first
            followed = max(registered, first)
            other = [(on["other_exit"], 2), (unexplained, 2)]
            member = {
                "first": first, "followed": followed, "unexplained": unexplained is not None,
                "active": first_exit([(active, 1)] + other),
                "in_work": first_exit([(work, 1)] + other),
                "in_work_full_time": first_exit([(on["full_time"], 1), (on["part_time"], 2)] + other),
                "lasting": next((one["lasting"] for one in sorted(outcomes, key=lambda one: one["id"])
                                 if one["kind"] != "other_exit" and day(one["happened_on"]) == work), "open"),
                "coach": staff.get(client["coach"]), "period": period(first, followed),
                "regime": sorted({one["regime"] for one in by_client["regime_coverage"][name]
                                  if day(one["first_day"]) <= first and (not one["last_day"] or day(one["last_day"]) >= first)}),
            }
            left = member["in_work"][0]
            if followed > known_until or (followed > first and left and left <= followed):
                not_followed += 1
            else:
                members.append(member)
    return members, not_followed


def figure(members, indicator, months, known_until):
    reached = waiting = whole = whole_reached = 0
    people = []
    lasting = {"lasted": 0, "ended_early": 0, "not_known": 0}
    for member in members:
        on, kind = member[indicator]
        end = months_later(member["first"], months)
        is_out = on is not None and on <= known_until
        is_reached = is_out and kind == 1 and on <= end
        reached += is_reached
        waiting += not is_out and known_until < end
        if end <= known_until and member["followed"] <= member["first"]:
            whole += 1
            whole_reached += is_reached
        if is_reached:
            lasting["not_known" if member["lasting"] == "open" else member["lasting"]] += 1
        stop = on if is_out else known_until
        is_late = member["followed"] > member["first"]
        if stop < member["first"] or (is_late and stop <= member["followed"]):
            continue
        people.append(((member["followed"] - member["first"]).days if is_late else None,
                       (stop - member["first"]).days, kind if is_out else 0))
    crude = wilson(whole_reached, whole) if whole >= FEWEST else (None, None, None)
    everybody = aalen_johansen(people, HORIZON_DAYS[months]) if len(members) >= FEWEST and people else (None, None, None)
    answer = {"cohort": len(members), indicator: reached, "open": waiting, "followed": whole,
              "share": crude[0], "low": crude[1], "high": crude[2],
              "km_share": everybody[0], "km_low": everybody[1], "km_high": everybody[2]}
    if indicator == "in_work":
        answer["lasting"] = lasting
    return answer


def figures(members, known_until):
    answer = {"cohort": len(members), "ended_without_outcome": sum(member["unexplained"] for member in members)}
    for indicator in ("active", "in_work", "in_work_full_time"):
        for months in HORIZON_DAYS:
            answer[f"{indicator}_within_{months}_months"] = figure(members, indicator, months, known_until)
    return answer


def satisfaction(records, begin, end):
    answer = {}
    for audience in ("jobseekers", "employers"):
        rounds = [one for one in records["survey_round"]
                  if one["audience"] == audience and begin <= day(one["sent_on"]) <= end]
        answer[audience] = satisfaction_of(rounds, records["survey_answer"])
        answer[audience]["by_channel"] = {
            channel: satisfaction_of([one for one in rounds if one["channel"] == channel], records["survey_answer"])
            for channel in {one["channel"] for one in rounds}}
    return answer


def satisfaction_of(rounds, answers):
    names = {one["id"] for one in rounds}
    given = [dict(part.split("=") for part in one["scores"].split()) for one in answers if one["survey_round"] in names]
    overall = [int(scores["overall"]) for scores in given]
    invited = sum(one["invited"] for one in rounds)
    answer = {"rounds": len(rounds), "invited": invited, "answered": len(given),
              "response_rate": None, "mean": None, "top_box": None, "low": None, "high": None}
    if invited >= FEWEST:
        answer["response_rate"] = len(given) / invited
    if len(overall) >= FEWEST:
        answer["mean"] = sum(overall) / len(overall)
        answer["top_box"], answer["low"], answer["high"] = wilson(sum(score >= 4 for score in overall), len(overall))
    return answer


def main():
    dump, begin, end, today = sys.argv[1], day(sys.argv[2]), day(sys.argv[3]), day(sys.argv[4])
    grouping = sys.argv[5] if len(sys.argv) > 5 else None
    records = defaultdict(list)
    with open(dump, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            records[record["entity"]].append(record)
    known_until = days_later(today, -LAG_DAYS)
    members, not_followed = members_of(records, begin, end, known_until)
    answer = figures(members, known_until)
    answer["not_followed"] = not_followed
    answer["satisfaction"] = satisfaction(records, begin, end)
    groups = defaultdict(list)
    for member in members if grouping else []:
        names = member[grouping]
        for name in names if isinstance(names, list) and names else [names or None]:
            groups[name if name else None].append(member)
    answer["groups"] = [{"name": name, **figures(group, known_until)} for name, group in groups.items()]
    json.dump(answer, sys.stdout)


main()
