package kz.example;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_030",
        name = "Place in the queue for a kindergarten",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 25,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE,
        channels = {Channel.PORTAL, Channel.SHORT_TEXT_MESSAGE, Channel.INSTANT_MESSAGE},
        messagingMethod = AuthenticationMethod.LOGIN_PASSWORD)
public class QueueEndpoint {}
