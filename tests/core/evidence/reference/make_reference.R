# Computes the tables beside this script with R's own survival and cmprsk. They are kept, so that no test needs R.
#   Rscript make_reference.R DATA    DATA: the folder with unemployment/Ecdat_UnempDur.csv
# Debian: r-base-core r-cran-survival r-cran-cmprsk. See README.md for what each table is.
suppressMessages({
  library(survival)
  library(cmprsk)
})
data_folder <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(data_folder)) stop("say where the data lie: Rscript make_reference.R DATA")
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
setwd(dirname(normalizePath(script)))

save_table <- function(table, name, digits = 16) {
  numbers <- vapply(table, is.numeric, TRUE)
  table[numbers] <- lapply(table[numbers], function(x) ifelse(is.na(x), "NA", sprintf(paste0("%.", digits, "g"), x)))
  write.csv(table, name, row.names = FALSE, quote = FALSE)
}

# --- the spells -------------------------------------------------------------------------------------------------------

spells <- list()
spells$lung <- with(lung, data.frame(entry = -1, time, cause = status - 1, group = sex,
                                     stratum = ifelse(is.na(ph.ecog), 9, ph.ecog)))
spells$veteran <- with(veteran, data.frame(entry = -1, time, cause = status, group = as.integer(celltype), stratum = trt))

unemployed <- read.csv(file.path(data_folder, "unemployment", "Ecdat_UnempDur.csv"))
kind <- with(unemployed, ifelse(censor1 == 1, 1, ifelse(censor2 == 1, 2, ifelse(censor3 == 1, 3, 0))))
spells$unemployed <- with(unemployed, data.frame(entry = -1, time = spell, cause = kind,
                                                 group = ifelse(ui == "yes", 2, 1), stratum = 1))

# Stanford heart transplants: a row per stretch without (1) and with (2) the transplant, and as if it was there from the start.
spells$heart <- with(heart, data.frame(entry = ifelse(start == 0, -1, start), time = stop, cause = event,
                                       group = as.integer(as.character(transplant)) + 1, stratum = 1))
spells$heart_naive <- with(jasa, data.frame(entry = -1, time = futime, cause = fustat, group = transplant + 1, stratum = 1))

# Late entry, ties between entries, exits and both, three kinds of exit.
set.seed(20261123)
n <- 160
entry <- ifelse(runif(n) < 0.6, sample(1:40, n, TRUE), -1)
spells$late <- data.frame(entry, time = pmax(entry, 0) + sample(1:60, n, TRUE),
                          cause = sample(0:3, n, TRUE, c(3, 4, 2, 1)), group = sample(1:3, n, TRUE),
                          stratum = sample(1:2, n, TRUE))

edge <- function(time, cause, entry = -1) data.frame(entry, time, cause, group = 1, stratum = 1)
spells$half <- edge(1:4, c(1, 1, 1, 1))
spells$half_then_censored <- edge(1:4, c(1, 1, 0, 0))
spells$all_censored <- edge(c(3, 5, 5, 8), c(0, 0, 0, 0))
spells$tied <- edge(c(5, 5, 5, 2, 2, 9), c(1, 0, 1, 1, 0, 0))
spells$time_zero <- edge(c(0, 0, 4, 7), c(1, 0, 1, 0))
spells$one <- edge(3, 1)
spells$nobody_left <- edge(c(2, 4, 9, 11), c(1, 1, 1, 0), c(-1, -1, 5, 6)) # the risk set empties and fills again
spells$fractions <- edge(c(0.1 + 0.2, 0.3, 1.5, 2.25, 1e-3), c(1, 1, 0, 1, 0)) # 0.1 + 0.2 is not 0.3 in binary

all_spells <- do.call(rbind, lapply(names(spells), function(name) cbind(data = name, spells[[name]])))
all_spells$exact <- sprintf("%.17g", all_spells$time) # aggregate() takes 0.3 and 0.1 + 0.2 for the same
counted <- aggregate(count ~ ., cbind(all_spells, count = 1), sum)
counted$time <- as.numeric(counted$exact)
counted$exact <- NULL
counted <- counted[order(match(counted$data, names(spells)), counted$group, counted$stratum, counted$time, counted$cause,
                         counted$entry), ]
save_table(counted, "spells.csv", 17)

# --- Kaplan-Meier -----------------------------------------------------------------------------------------------------

surv_of <- function(s, event) {
  if (all(s$entry < 0)) Surv(s$time, event) else Surv(s$entry, s$time, event)
}
fit_of <- function(s, conf) {
  s$y <- surv_of(s, as.numeric(s$cause > 0))
  survfit(y ~ 1, data = s, conf.type = conf)
}
types <- c(log = "log", loglog = "log-log", plain = "plain")

curves <- data.frame()
summaries <- data.frame()
for (name in setdiff(names(spells), c("veteran", "heart_naive"))) {
  for (group in sort(unique(spells[[name]]$group))) {
    s <- spells[[name]][spells[[name]]$group == group, ]
    fits <- lapply(types, function(type) fit_of(s, type))
    fit <- fits$log
    curve <- data.frame(data = name, group, time = fit$time, at_risk = fit$n.risk, events = fit$n.event,
                        censored = fit$n.censor, survival = fit$surv, std_err = summary(fit, times = fit$time)$std.err)
    for (type in names(types)) {
      curve[[paste0(type, "_low")]] <- fits[[type]]$lower
      curve[[paste0(type, "_high")]] <- fits[[type]]$upper
    }
    curves <- rbind(curves, curve)
  }
}
save_table(curves, "survival.csv")

for (name in names(spells)) {
  for (group in sort(unique(spells[[name]]$group))) {
    s <- spells[[name]][spells[[name]]$group == group, ]
    row <- data.frame(data = name, group, n = nrow(s), events = sum(s$cause > 0))
    for (type in names(types)) {
      fit <- fit_of(s, types[[type]])
      table <- summary(fit)$table
      row$median <- table[["median"]]
      row[[paste0(type, "_low")]] <- table[["0.95LCL"]]
      row[[paste0(type, "_high")]] <- table[["0.95UCL"]]
    }
    last <- max(s$time)
    for (part in c("half", "whole", "beyond")) {
      until <- last * c(half = 0.5, whole = 1, beyond = 1.25)[[part]]
      table <- if (until < min(s$time)) c(rmean = NA, "se(rmean)" = NA) else summary(fit, rmean = until)$table
      row[[paste0("until_", part)]] <- until
      row[[paste0("mean_", part)]] <- table[[grep("^\\*?rmean", names(table))]]
      row[[paste0("se_", part)]] <- table[[grep("^\\*?se\\(rmean\\)", names(table))]]
    }
    summaries <- rbind(summaries, row)
  }
}
save_table(summaries, "summaries.csv")

quantiles <- data.frame()
for (name in c("lung", "veteran", "unemployed")) {
  for (group in sort(unique(spells[[name]]$group))) {
    fit <- fit_of(spells[[name]][spells[[name]]$group == group, ], "log-log")
    q <- quantile(fit, c(0.1, 0.25, 0.75, 0.9))
    quantiles <- rbind(quantiles, data.frame(data = name, group, share = c(0.1, 0.25, 0.75, 0.9),
                                             time = as.vector(q$quantile), low = as.vector(q$lower),
                                             high = as.vector(q$upper)))
  }
}
save_table(quantiles, "quantiles.csv")

# --- log-rank ---------------------------------------------------------------------------------------------------------

tests <- data.frame()
tallies <- data.frame()
record <- function(name, event, rho, stratified, fit) {
  observed <- if (is.matrix(fit$obs)) rowSums(fit$obs) else fit$obs
  expected <- if (is.matrix(fit$exp)) rowSums(fit$exp) else fit$exp
  df <- length(fit$n) - 1
  tests <<- rbind(tests, data.frame(data = name, cause = event, rho, stratified, chi2 = fit$chisq, df,
                                    p = pchisq(fit$chisq, df, lower.tail = FALSE)))
  tallies <<- rbind(tallies, data.frame(data = name, cause = event, rho, stratified, group = seq_along(observed),
                                        observed, expected))
}
for (name in c("lung", "veteran", "unemployed", "heart_naive")) {
  for (event in if (name == "unemployed") 0:1 else 0) { # 0: any
    for (rho in 0:1) {
      for (stratified in if (length(unique(spells[[name]]$stratum)) > 1) 0:1 else 0) {
        s <- spells[[name]]
        s$y <- Surv(s$time, if (event == 0) s$cause > 0 else s$cause == event)
        fit <- if (stratified) survdiff(y ~ group + strata(stratum), data = s, rho = rho)
               else survdiff(y ~ group, data = s, rho = rho)
        record(name, event, rho, stratified, fit)
      }
    }
  }
}
# survdiff knows no late entry; the score test of the exact conditional likelihood is the same statistic.
for (name in c("heart", "late")) {
  for (stratified in if (name == "late") 0:1 else 0) {
    s <- spells[[name]]
    s$y <- Surv(s$entry, s$time, s$cause > 0)
    fit <- if (stratified) coxph(y ~ factor(group) + strata(stratum), data = s, ties = "exact")
           else coxph(y ~ factor(group), data = s, ties = "exact")
    df <- length(unique(s$group)) - 1
    tests <- rbind(tests, data.frame(data = name, cause = 0, rho = 0, stratified, chi2 = fit$score, df,
                                     p = pchisq(fit$score, df, lower.tail = FALSE)))
  }
}
save_table(tests, "log_rank.csv")
save_table(tallies, "log_rank_groups.csv")

# The hazard ratios of evidence.md §1.4.2 (Efron's ties, R's default).
ratios <- data.frame()
for (name in c("heart", "heart_naive")) {
  s <- spells[[name]]
  s$y <- surv_of(s, s$cause)
  fit <- coxph(y ~ I(group - 1), data = s)
  ratios <- rbind(ratios, data.frame(data = name, ratio = exp(coef(fit)[[1]]), p = summary(fit)$coefficients[1, 5]))
}
save_table(ratios, "hazard_ratios.csv")

# --- Aalen-Johansen ---------------------------------------------------------------------------------------------------

# Without late entry survfit's infinitesimal jackknife is the delta formula. With it they differ, as they do for
# Kaplan-Meier, where survfit itself stays with Greenwood's; there the formula is computed here, term by term.
dinse_larson <- function(fit, kind) {
  n <- fit$n.risk[, 1]
  d <- rowSums(fit$n.event[, 2:4])
  dk <- fit$n.event[, kind + 1]
  before <- c(1, head(cumprod(1 - d / n), -1))
  share <- cumsum(before * dk / n)
  vapply(seq_along(n), function(t) {
    j <- seq_len(t)
    gap <- share[t] - share[j]
    a <- ifelse(n[j] == d[j], 0, d[j] / (n[j] * (n[j] - d[j])))
    sqrt(max(0, sum(gap^2 * a + before[j]^2 * dk[j] * (n[j] - dk[j]) / n[j]^3 - 2 * gap * before[j] * dk[j] / n[j]^2)))
  }, 0)
}

incidences <- data.frame()
aalen <- data.frame()
for (name in c("unemployed", "late", "tied", "nobody_left", "time_zero")) {
  for (group in sort(unique(spells[[name]]$group))) {
    s <- spells[[name]][spells[[name]]$group == group, ]
    s$kind <- factor(s$cause, levels = 0:max(1, s$cause))
    if (nlevels(s$kind) == 2) levels(s$kind) <- c("0", "1")
    s$id <- seq_len(nrow(s))
    s$y <- surv_of(s, s$kind)
    fits <- lapply(types, function(type)
      if (all(s$entry < 0)) survfit(Surv(time, factor(cause, 0:3)) ~ 1, data = s, conf.type = type)
      else survfit(Surv(entry, time, factor(cause, 0:3)) ~ 1, data = s, conf.type = type, id = id))
    fit <- fits$log
    for (kind in 1:3) {
      part <- data.frame(data = name, group, kind, time = fit$time, incidence = fit$pstate[, kind + 1],
                         std_err = fit$std.err[, kind + 1], jackknife = fit$std.err[, kind + 1])
      if (name == "late") part$std_err <- dinse_larson(fit, kind)
      for (type in names(types)) {
        interval <- if (name == "late") survival:::survfit_confint(part$incidence, part$std_err, FALSE, types[[type]], 0.95)
                    else list(lower = fits[[type]]$lower[, kind + 1], upper = fits[[type]]$upper[, kind + 1])
        part[[paste0(type, "_low")]] <- interval$lower
        part[[paste0(type, "_high")]] <- interval$upper
      }
      incidences <- rbind(incidences, part)
    }
    if (name == "unemployed") {
      other <- timepoints(cuminc(s$time, s$cause), fit$time)
      for (kind in 1:3)
        aalen <- rbind(aalen, data.frame(group, kind, time = fit$time, incidence = other$est[kind, ],
                                         std_err = sqrt(other$var[kind, ])))
    }
  }
}
save_table(incidences, "incidence.csv")
save_table(aalen, "incidence_cmprsk.csv")

# --- proportions ------------------------------------------------------------------------------------------------------

wilson <- data.frame()
for (n in c(1, 10, 30, 100, 400, 3343))
  for (x in unique(c(0, 1, round(0.4 * n), n)))
    for (level in c(0.95, 0.998)) {
      interval <- suppressWarnings(prop.test(x, n, correct = FALSE, conf.level = level))$conf.int
      wilson <- rbind(wilson, data.frame(x, n, level, low = interval[1], high = interval[2]))
    }
save_table(wilson, "wilson.csv")

# Spiegelhalter 2005: the exact quantile, interpolated between the counts on both sides of it.
limit <- function(p, n, target) {
  r <- qbinom(p, n, target)
  alpha <- (pbinom(r, n, target) - p) / dbinom(r, n, target)
  min(1, max(0, (r - alpha) / n))
}
funnel <- data.frame()
for (n in c(5, 20, 80, 250, 1000))
  for (target in c(0.1, 0.4, 0.75))
    funnel <- rbind(funnel, data.frame(n, target, low_998 = limit(0.001, n, target), low_95 = limit(0.025, n, target),
                                       high_95 = limit(0.975, n, target), high_998 = limit(0.999, n, target)))
save_table(funnel, "funnel.csv")

# Mantel-Haenszel difference with Sato's variance, and Newcombe's interval over strata (the limits of each arm by
# uniroot, not by the formula that Werkpad uses).
strata <- list(
  confounded = data.frame(x1 = c(476, 204), n1 = c(1700, 300), x0 = c(87, 939), n0 = c(435, 1565)),
  one = data.frame(x1 = 56, n1 = 70, x0 = 48, n0 = 80),
  sparse = data.frame(x1 = c(0, 3, 7), n1 = c(4, 9, 12), x0 = c(1, 0, 5), n0 = c(6, 5, 20)),
  one_sided = data.frame(x1 = c(5, 0), n1 = c(10, 0), x0 = c(4, 3), n0 = c(12, 9)))
z <- qnorm(0.975)
differences <- data.frame()
cells <- data.frame()
for (name in names(strata)) {
  t <- strata[[name]]
  cells <- rbind(cells, cbind(data = name, stratum = seq_len(nrow(t)), t))
  u <- t[t$n1 > 0 & t$n0 > 0, ]
  weight <- u$n1 * u$n0 / (u$n1 + u$n0)
  share <- weight / sum(weight)
  d <- sum(share * (u$x1 / u$n1 - u$x0 / u$n0))
  p_part <- (u$n1^2 * u$x0 - u$n0^2 * u$x1 + u$n1 * u$n0 * (u$n0 - u$n1) / 2) / (u$n1 + u$n0)^2
  q_part <- (u$x1 * (u$n0 - u$x0) + u$x0 * (u$n1 - u$x1)) / (2 * (u$n1 + u$n0))
  sato <- (d * sum(p_part) + sum(q_part)) / sum(weight)^2
  arm <- function(x, n) {
    p <- sum(share * x / n)
    lambda <- sum(share^2 / n)
    gap <- function(q) (p - q)^2 - z^2 * lambda * q * (1 - q)
    low <- if (p == 0) 0 else uniroot(gap, c(0, p), tol = 1e-15)$root
    high <- if (p == 1) 1 else uniroot(gap, c(p, 1), tol = 1e-15)$root
    c(p = p, low = low, high = high)
  }
  one <- arm(u$x1, u$n1)
  zero <- arm(u$x0, u$n0)
  differences <- rbind(differences, data.frame(
    data = name, crude = sum(t$x1) / sum(t$n1) - sum(t$x0) / sum(t$n0), standardised = d, sato_se = sqrt(sato),
    low = d - sqrt((one[["p"]] - one[["low"]])^2 + (zero[["high"]] - zero[["p"]])^2),
    high = d + sqrt((one[["high"]] - one[["p"]])^2 + (zero[["p"]] - zero[["low"]])^2)))
}
save_table(cells, "strata.csv")
save_table(differences, "differences.csv")
