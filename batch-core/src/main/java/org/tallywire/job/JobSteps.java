package org.tallywire.job;

import org.springframework.batch.core.repository.JobRepository;
import org.tallywire.job.change.Changes;
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
        JobRepository repository,
        Changes changes,
        ReadAnswers readAnswers,
        ReadArticles readArticles,
        Reconcile reconcile,
        TagTopics tagTopics,
        CheckQuality checkQuality,
        WriteReports writeReports,
        HandOver handOver,
        int lanes) {}
