package org.tyst.screens.today;

import org.tyst.cases.CaseStore;
import org.tyst.cases.TaskStore;
import org.tyst.cases.checks.CheckStore;
import org.tyst.contests.ContestStore;
import org.tyst.interviews.InterviewStore;
import org.tyst.reports.ReportStore;
import org.tyst.sync.OpeningDesk;
import org.tyst.sync.late.LateDesk;

/** Where the page reads from. */
public record TodayStores(
        CaseStore cases,
        InterviewStore interviews,
        ContestStore contests,
        ReportStore reports,
        LateDesk late,
        CheckStore checks,
        TaskStore tasks,
        OpeningDesk openings) {}
