package org.tyst.screens.writing;

import org.tyst.work.Work;
import org.tyst.writing.OwnWords;
import org.tyst.writing.Spelling;
import org.tyst.writing.WritingHelp;

/** What help with writing works with. */
public record WritingMeans(WritingHelp help, Spelling spelling, OwnWords own, Work work) {}
