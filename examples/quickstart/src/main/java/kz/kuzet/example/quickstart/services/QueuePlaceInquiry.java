package kz.kuzet.example.quickstart.services;

import static kz.kuzet.DatabaseChange.UNCHANGED;
import static kz.kuzet.DisclosureRisk.ABSENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.MINUTES;

import kz.kuzet.PublicService;

/** Made up, because none of the published services scores 1, the only total for which login and password suffice. */
@PublicService(
        code = "example_inquiry",
        name = "Place in the queue for a pre-school organisation",
        disclosureRisk = ABSENT,
        databaseChange = UNCHANGED,
        term = 1,
        termUnit = MINUTES,
        fee = FREE)
public class QueuePlaceInquiry {}
