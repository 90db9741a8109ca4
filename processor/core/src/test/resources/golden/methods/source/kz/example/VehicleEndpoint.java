package kz.example;

import kz.kuzet.AuthenticationMethod;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;

@PublicService(
        code = "e_007",
        name = "Registration of a vehicle",
        disclosureRisk = DisclosureRisk.PRESENT,
        databaseChange = DatabaseChange.CHANGED,
        term = 3,
        termUnit = TermUnit.WORKING_DAYS,
        fee = Fee.CHARGED,
        method = AuthenticationMethod.LOGIN_PASSWORD_EDS)
public interface VehicleEndpoint {}
