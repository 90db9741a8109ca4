package kz.example;

import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "ә_081",
        name = "Ауыл шаруашылығы мақсатындағы жер учаскелеріне жеке меншік құқығын беру туралы шешім қабылдау және "
                + "жер учаскесінің сәйкестендіру құжатын жасау мен беру",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 30,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED)
public class ЖерУчаскесі {}
