import { terms } from './terms'

/** What investors in medicines, devices, diagnostics and care write about. */
export const infectionHealthInnovation = {
  en: terms(`
    vaccin*, immunisation, immuni*, adjuvant, antigen, mrna, viral vector, infection, infectious, infectious disease,
    infection control, infection prevention, disinfect*, sterilis*, antiseptic, hand hygiene, pathogen, virus, viral, virology, antiviral,
    bacteria, bacterial, bacteriophage, phage, antibiotic, antibacterial, antimicrobial*, amr, mrsa, superbug, drug resistant, resistant bacteria,
    fungal, antifungal, parasite, parasit*, malaria, mosquito, insecticide, bed net, vector control, tropical,
    tropical medicine, neglected disease, dengue, tuberculosis, tb, hiv, hepatitis, influenza, covid, coronavirus, pandemic,
    epidemic, outbreak, epidemiolog*, public health, global health, sepsis, biofilm, microbiome, microbiolog*, probiotic,
    pharma, pharmaceutical, pharmacy, medicine, drug, drug discovery, drug development, drug delivery, active ingredient api,
    small molecule, biologic, biologics, biosimilar, monoclonal, antibody, antibodies, protein therap*, peptide, biopharma*, biotech,
    biotechnology, biomanufactur*, bioprocess*, bioreactor, fill and finish, fill finish, vial, syringe, sterile, aseptic, gmp, clean room,
    cleanroom, cdmo, cro, contract manufactur* of drug, cell therapy, gene therapy, cell and gene, advanced therap*, stem cell,
    regenerative, genom*, gene, dna, sequencing, proteomic*, biomarker, precision medicine, personalised medicine, nanomedicine, nanotherap*, long acting,
    life science, lifescience, clinical, clinical trial, clinical study, clinical research, trial sites, phase 1, phase i, phase 2,
    phase ii, phase iii, first in human, patient, clinician, doctor, nurse, surgeon, surgery, surgical, hospital, children s hospital, nhs,
    health service, healthcare, health care, health, medical, medical device, medtech, healthtech, health tech,
    implant, wound, dressing, catheter, prosthe*, orthopaedic, orthopedic, dental, imaging agent, mri, x ray, radiolog*, ultrasound,
    diagnos*, rapid test, lateral flow, assay, point of care, pathology, blood test, screening test, pcr, test kit,
    paediatric, pediatric, child health, maternal, maternity, women s health, fertility, ageing, elderly, older people, social care, care home, dementia,
    alzheimer*, parkinson*, neurolog*, mental health, psychiatr*, depression, autism, oncology, cancer, tumour, tumor, radiotherap*, proton therapy,
    cardiac, cardiolog*, cardiovascular, heart disease, stroke, diabet*, obesity, asthma, respiratory, kidney, liver disease, rare disease, allergy, vaccine cold chain,
    digital health, telemedicine, telehealth, remote monitoring, wearable, digital therapeutic*, electronic health record, health data, health record, health inequalit*,
    veterinary, animal health, livestock, zoono*, sport science, sports science, nutraceutical, toxicolog*, therap*, treatment for, disease, syndrome,
    mhra, ce mark, regulatory approval, biosafety, containment lab*, bsl 3
  `),
  ko: terms(`
    백신, 예방접종, 면역, 항원, 보조제, mrna, 감염, 감염병, 감염관리, 감염예방, 전염병, 소독, 소독제, 멸균, 살균, 방역, 병원체, 병원균, 바이러스, 항바이러스,
    세균, 박테리아, 항생제, 항균, 항균제, 내성균, 내성, 슈퍼박테리아, 항미생물, 진균, 기생충, 말라리아, 모기, 살충, 방제, 열대병, 열대의학, 뎅기열,
    결핵, 에이즈, 간염, 독감, 인플루엔자, 코로나, 팬데믹, 대유행, 역학조사, 공중보건, 글로벌 보건, 국제보건, 보건의료, 보건, 패혈증, 생물막, 미생물막, 미생물,
    마이크로바이옴, 유산균, 제약, 제약사, 제약회사, 의약품, 신약, 약물, 약물전달, 치료제, 원료의약품, 완제의약품, 개량신약, 바이오의약품, 바이오시밀러, 바이오텍, 바이오 기업,
    바이오 회사, 바이오벤처, 바이오제조, 바이오 제조, 바이오 공정, 바이오 생산, 배양, 항체, 단백질, 펩타이드, 위탁생산, 위탁개발생산, 위탁연구, 충전 및 완제, 무균, 바이알, 주사기, 주사제, 세포치료, 유전자치료,
    세포, 줄기세포, 재생의료, 유전체, 유전자, 게놈, 염기서열, 바이오마커, 정밀의료, 맞춤의학, 나노의약품, 나노치료, 생명과학, 생명공학, 임상, 임상시험, 임상연구, 전임상, 비임상,
    임상의, 1상, 2상, 3상, 환자, 의사, 의료진, 간호사, 수술, 외과, 병원, 어린이병원, 대학병원, 국민보건서비스, nhs, 의료, 의료기기, 의료기관, 헬스케어, 의학, 의공학, 건강, 건강관리,
    임플란트, 상처, 창상, 드레싱, 카테터, 의수, 정형외과, 치과, 영상의학, 엑스레이, 초음파, 방사선, 진단, 진단키트, 진단기기, 신속검사, 검사키트, 분자진단, 체외진단, 현장진단, 혈액검사, 혈액,
    소아, 아동 건강, 신생아, 산모, 임산부, 산부인과, 여성 건강, 난임, 고령자, 노인, 어르신, 돌봄, 요양, 치매, 알츠하이머, 파킨슨, 뇌졸중, 신경과, 정신건강, 우울증, 자폐, 항암, 암환자, 암 치료, 암 진단,
    암 조기, 종양, 심장, 심혈관, 당뇨, 비만, 천식, 호흡기, 신장질환, 희귀질환, 알레르기, 디지털 헬스, 디지털헬스케어, 디지털 치료, 디지털 치료제, 원격의료, 원격진료, 원격 모니터링, 웨어러블, 전자의무기록, 의무기록, 건강데이터,
    의료데이터, 수의, 동물용의약품, 동물약품, 동물 건강, 가축, 인수공통, 스포츠과학, 건강기능식품, 독성, 질환, 질병, 의약, 의료용 유리, 인허가 의약, 약학
  `),
}
