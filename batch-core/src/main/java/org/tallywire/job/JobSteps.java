package org.tallywire.job;

import org.tallywire.job.change.Changes;
import org.tallywire.job.control.TaskletSteps;
import org.tallywire.job.quality.CheckQuality;
import org.tallywire.job.reading.ReadAnswers;
import org.tallywire.job.reading.ReadArticles;
import org.tallywire.job.reconcile.Reconcile;
import org.tallywire.job.topic.TagTopics;

/**
 * The steps that jobs are made of.
 *
 * @param lanes how many threads read and analyse
 */
record JobSteps(
        TaskletSteps tasklets,
        Changes changes,
        ReadAnswers readAnswers,
        ReadArticles readArticles,
        Reconcile reconcile,
        TagTopics tagTopics,
        CheckQuality checkQuality,
        WriteReports writeReports,
        int lanes) {}
