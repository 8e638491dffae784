package org.tyst.screens.attachments;

import java.time.Clock;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseStore;
import org.tyst.interviews.InterviewStore;
import org.tyst.interviews.attachments.Adding;
import org.tyst.interviews.attachments.AttachmentPictures;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.attachments.AttachmentStore;
import org.tyst.screens.imports.FileAsk;
import org.tyst.work.Later;
import org.tyst.work.Work;

/** What every list of attachments works with. */
public record AttachmentMeans(
        AttachmentStore store,
        Adding adding,
        AttachmentPictures pictures,
        AttachmentPolicy policy,
        CaseStore cases,
        InterviewStore interviews,
        Scratch scratch,
        FileAsk files,
        Clock clock,
        Work work,
        Later later,
        Bringing bringing) {}
