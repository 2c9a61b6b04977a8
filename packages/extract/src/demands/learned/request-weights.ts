/* Written by scripts/train/requests.ts. */
/** Features of requests with their weights in a logistic model. Sorted. */
export const REQUEST_WEIGHTS = String.raw`
! -0.28
$ -0.35
$ $ 0.23
$ and -0.32
$ for -0.09
$ in 0.15
$ or -0.18
$ to -0.08
' -0.22
' em -0.3
'd be 0.25
'd like -0.15
'd love -0.44
'll 0.09
'll be -0.24
'll call -0.27
'll forward -0.55
'll get -0.48
'll just -0.06
'll let 0.35
'll need 0.33
'll send -0.75
'm getting -0.35
'm going 0.26
'm here -0.22
'm in -0.2
'm not -0.28
're 0.16
're going 0.38
're not 0.6
're ready -0.14
're welcome 0.62
's 0.07
's a -0.55
's and -0.26
's anything -0.22
's desire -0.28
's discuss 0.36
's for -0.19
's get 0.2
's go -0.13
's list -0.52
's meet 0.18
's meeting -0.27
's really -0.23
's schedule -0.4
's so -0.19
's the 0.37
've -0.15
've been -0.28
've got 0.4
've probably -0.2
, you -0.15
. you -0.07
1 a -0.25
1 according -0.25
1 add -0.43
1 after -0.14
1 all 0.22
1 although -0.22
1 any 0.79
1 anyway -0.35
1 april -0.45
1 are 0.34
1 as -0.09
1 at -0.11
1 august -0.29
1 before -0.51
1 best -0.39
1 both -0.39
1 by -0.29
1 call -0.2
1 check -0.56
1 click -0.23
1 could 0.29
1 day -0.54
1 did 0.12
1 do 0.18
1 even -0.34
1 everyone -0.42
1 failure 0.37
1 feel 0.23
1 finally -0.31
1 follow -0.32
1 for -0.07
1 get 0.59
1 give 0.32
1 glad -0.18
1 go -0.13
1 greetings -0.39
1 guys 0.19
1 have -0.09
1 he -0.19
1 here -0.37
1 how -0.34
1 however -0.23
1 in -0.14
1 instead -0.23
1 is 0.35
1 it -0.07
1 join -0.66
1 june -0.21
1 just 0.26
1 keep -0.4
1 last -0.42
1 learn -0.33
1 let 0.11
1 lets 0.29
1 looking -0.51
1 looks 0.33
1 maybe 0.45
1 ministers 0.26
1 monday -0.38
1 must -0.54
1 my -0.39
1 need 0.12
1 no 0.26
1 not -0.21
1 note 0.49
1 now -0.36
1 on -0.06
1 once -0.29
1 please 0.09
1 pls 0.54
1 reddot -0.08
1 sally -0.56
1 scary -0.22
1 search -0.34
1 see 0.25
1 send 0.27
1 shares -0.33
1 she 0.07
1 shop -0.11
1 should 0.29
1 since 0.07
1 sorry -0.42
1 stan -0.33
1 start -0.33
1 stop 0.24
1 sure -0.3
1 take 0.09
1 talk 0.55
1 tell -0.22
1 thank -0.42
1 thanks 0.11
1 that -0.16
1 the -0.19
1 there 0.09
1 these -0.48
1 they -0.51
1 this -0.35
1 to -0.23
1 today -0.2
1 tomorrow 0.21
1 tried -0.18
1 try -0.09
1 two -0.36
1 type -0.24
1 under -0.4
1 unless 0.38
1 use -0.44
1 via -0.32
1 visit -0.18
1 we 0.09
1 when 0.22
1 where 0.51
1 whether -0.21
1 while -0.09
1 why 0.38
1 will 0.21
1 would 0.2
1 you 0.15
2 according to -0.25
2 anyway , -0.35
2 are there 0.17
2 as a -0.09
2 as long -0.25
2 as the -0.25
2 as we -0.25
2 as well 0.29
2 ask joseph 0.43
2 at the -0.47
2 attached is -0.34
2 attached please 0.36
2 by the -0.25
2 can i 0.48
2 can we 0.3
2 click here -0.17
2 could you 0.32
2 did you 0.71
2 do n't 0.11
2 do not 0.59
2 do we 0.37
2 even though -0.34
2 failure to 0.37
2 feel free 0.23
2 finally , -0.31
2 for more -0.15
2 give me 0.28
2 go ahead 0.42
2 go get -0.3
2 go here -0.48
2 good morning 0.16
2 guys , 0.19
2 have you -0.07
2 he asked 0.13
2 here 's -0.38
2 here is -0.34
2 how do -0.51
2 however , -0.23
2 i 'd 0.12
2 i 'll -0.19
2 i 'm -0.07
2 i 've -0.47
2 i am -0.07
2 i believe 0.47
2 i ca -0.46
2 i do -0.13
2 i expect 0.43
2 i have -0.35
2 i hope -0.08
2 i just -0.18
2 i know 0.44
2 i look -0.16
2 i must 0.25
2 i need 0.37
2 i plan -0.31
2 i shall 0.62
2 i should 0.07
2 i suggest 0.47
2 i think -0.1
2 i understand -0.18
2 i want -0.16
2 i was 0.2
2 i will -0.47
2 i wish -0.36
2 i ’m -0.11
2 if i 0.61
2 if it -0.13
2 if not 0.17
2 if possible 0.47
2 if she -0.21
2 if so 0.3
2 if that 0.16
2 if the 0.25
2 if there -0.29
2 if this 0.22
2 if we 0.41
2 if you -0.12
2 if your -0.23
2 in a -0.18
2 in case -0.26
2 in honor -0.3
2 in order 0.13
2 instead of -0.23
2 is it 0.27
2 is there 0.18
2 it 's -0.14
2 it gets -0.35
2 it was -0.36
2 it would 0.64
2 just want -0.31
2 last week -0.38
2 learn more -0.31
2 let 's 0.47
2 let us -0.22
2 lets discuss 0.23
2 looking forward -0.51
2 looks like 0.12
2 maybe we 0.31
2 my dear -0.18
2 need to 0.34
2 no problem -0.39
2 note : 0.26
2 on the -0.38
2 once you 0.09
2 open glyder 0.21
2 or i 0.38
2 our client 0.37
2 per your 0.38
2 please , 0.27
2 please accept -0.45
2 please activate -0.44
2 please book 0.5
2 please check -0.27
2 please click -0.2
2 please confirm -0.23
2 please consider -0.44
2 please contact -0.28
2 please discuss 0.45
2 please do -0.32
2 please email -0.2
2 please feel -0.32
2 please fill 0.36
2 please find -0.34
2 please follow 0.54
2 please forward 0.57
2 please get 0.47
2 please give -0.15
2 please go -0.46
2 please include 0.41
2 please keep -0.08
2 please make 0.59
2 please note -0.37
2 please pay 0.48
2 please provide 0.55
2 please remove 0.29
2 please retain -0.42
2 please review 0.29
2 please send 0.39
2 please take -0.09
2 please use -0.43
2 please visit -0.5
2 reddot provides -0.08
2 scary good -0.22
2 search now -0.34
2 see you 0.16
2 send them 0.47
2 should we 0.19
2 talk to 0.42
2 thank you -0.42
2 thanks for -0.48
2 that is -0.27
2 the company -0.49
2 the council 0.1
2 the delivery -0.44
2 the first -0.27
2 the group 0.57
2 the judge 0.18
2 the meeting -0.56
2 the minister -0.48
2 the new -0.09
2 the sale -0.09
2 the train -0.4
2 the union -0.11
2 there are 0.29
2 there is -0.14
2 they are -0.19
2 this is -0.28
2 to avoid 0.42
2 to ensure -0.12
2 to participate -0.31
2 to view -0.53
2 tried to -0.18
2 under the -0.4
2 unfortunately , 0.16
2 we 're 0.38
2 we appreciate -0.41
2 we are 0.39
2 we ask 0.41
2 we call 0.23
2 we can 0.52
2 we demand 0.19
2 we do 0.09
2 we have -0.2
2 we hereby 0.24
2 we hope -0.17
2 we insist 0.34
2 we need 0.36
2 we require 0.34
2 we shall -0.14
2 we want -0.25
2 we will 0.1
2 we would -0.13
2 what do -0.07
2 what is 0.76
2 what time 0.64
2 when i -0.54
2 when you 0.34
2 whether you -0.21
2 why do 0.43
2 will you 0.53
2 with the -0.23
2 would it 0.12
2 would you -0.08
2 you are 0.35
2 you can -0.25
2 you have -0.24
2 you may 0.12
2 you must 0.5
2 you need 0.07
2 you should 0.49
2 you will -0.19
2 your free -0.19
3 JJ JJ NNS -0.3
3 JJ NN , -0.46
3 JJ NN JJ 0.39
3 JJ NN NN -0.45
3 JJ you did -0.18
3 NN : NN -0.45
3 NN : please 0.26
3 NN NN CD -0.35
3 NNP CD CD -0.14
3 NNP CD NN -0.42
3 NNP NNP NNP 0.23
3 NNP NNP NNS -0.65
3 NNP NNP would 0.3
3 NNP and NNP 0.13
3 NNP lets you -0.22
3 NNP provides NN -0.08
3 NNS , can 0.25
3 a JJ NN -0.43
3 a NN of -0.29
3 according to the -0.25
3 are there JJ 0.19
3 are you JJ 0.26
3 are you the -0.35
3 as long as -0.25
3 as the NN -0.25
3 as we discussed -0.31
3 as well , 0.29
3 ask NNP to 0.43
3 attached please find 0.36
3 by the NN -0.25
3 call me NN 0.59
3 call me when 0.55
3 can i get 0.18
3 can we meet 0.16
3 can you get 0.52
3 can you give 0.17
3 can you join 0.56
3 can you send 0.29
3 can you set 0.27
3 click here to -0.12
3 could you please 0.12
3 did you get 0.46
3 do not in 0.36
3 do we need 0.16
3 do you know 0.52
3 do you want -0.15
3 even though you -0.34
3 feel JJ to 0.23
3 finally , i -0.31
3 for JJR NN -0.15
3 give me a 0.28
3 go ahead and 0.42
3 go get ' -0.3
3 go here now -0.51
3 how do you -0.51
3 i 'd be -0.67
3 i 'd like 0.08
3 i 'll call -0.27
3 i 'll forward -0.55
3 i 'm going 0.62
3 i 'm here -0.22
3 i 'm not -0.54
3 i am JJ 0.1
3 i am asking 0.19
3 i am going -0.61
3 i am in 0.09
3 i believe we 0.49
3 i ca n't -0.46
3 i do n't 0.2
3 i have NN -0.54
3 i have attached -0.38
3 i have been -0.26
3 i have n't -0.1
3 i hope you -0.29
3 i know that 0.35
3 i know you 0.33
3 i look forward -0.16
3 i need to -0.35
3 i plan to -0.31
3 i shall be 0.52
3 i should be 0.07
3 i think i 0.23
3 i think that -0.5
3 i think the -0.44
3 i think this -0.21
3 i think we 0.62
3 i think you -0.47
3 i want to -0.74
3 i was wondering 0.14
3 i will be -0.23
3 i will get -0.49
3 i will try 0.12
3 i would appreciate 0.33
3 i would be 0.16
3 i would like -0.1
3 if JJ , 0.47
3 if NNP has 0.47
3 if not , 0.34
3 if so , 0.3
3 if the JJ -0.2
3 if the NN 0.16
3 if there 's -0.3
3 if this goes -0.4
3 if this is 0.58
3 if we do 0.41
3 if you 're -0.33
3 if you are 0.1
3 if you can -0.53
3 if you consider 0.41
3 if you could 0.51
3 if you fail -0.09
3 if you have -0.3
3 if you like -0.21
3 if you need -0.49
3 if you no -0.18
3 if you prefer -0.16
3 if you received -0.34
3 if you see -0.16
3 if you use 0.07
3 if you want -0.17
3 if you wish -0.19
3 if you would -0.3
3 in NN , 0.26
3 in NN of -0.27
3 in NN to 0.13
3 in a JJ -0.18
3 in the NN 0.06
3 is it JJ 0.27
3 it is JJ 0.07
3 it would be 0.49
3 just want to -0.31
3 let 's discuss 0.42
3 let 's meet 0.18
3 let us help -0.34
3 let us know -0.43
3 looking forward to -0.51
3 looks like we -0.16
3 maybe we can 0.31
3 my JJ NN -0.23
3 on NNP CD -0.43
3 on the NNS -0.22
3 open NNP to 0.21
3 or i could 0.38
3 our NN demands 0.37
3 our NN is -0.48
3 our NNS will 0.3
3 please accept our -0.36
3 please call me 0.24
3 please click the -0.2
3 please confirm your -0.56
3 please contact NNP 0.25
3 please do n't -0.64
3 please feel JJ -0.32
3 please fill out -0.16
3 please find the -0.5
3 please forward the 0.38
3 please forward to 0.23
3 please give me 0.09
3 please give my -0.1
3 please include the 0.34
3 please keep in 0.23
3 please let me 0.14
3 please let us -0.14
3 please make JJ 0.44
3 please make the 0.41
3 please note that -0.37
3 please pay the 0.48
3 please remove the 0.29
3 please review and 0.53
3 please send me 0.5
3 please send the 0.46
3 please send us 0.13
3 please take a -0.43
3 please tell us 0.12
3 send them again 0.47
3 should you have -0.27
3 talk to you 0.37
3 thank you for -0.42
3 the JJ NN 0.22
3 the JJ NNS -0.57
3 the NN NN -0.53
3 the NN between -0.39
3 the NN did -0.34
3 the NN for -0.25
3 the NN has -0.2
3 the NN is -0.48
3 the NN of -0.38
3 the NN ordered 0.68
3 the NN requires -0.31
3 the NN said -0.5
3 the NN should -0.35
3 the NN told 0.53
3 the NN wants 0.16
3 the NN was -0.11
3 the NNP and -0.41
3 the NNS are -0.08
3 the NNS must 0.52
3 this NN is 0.27
3 this NN of -0.61
3 this is a -0.13
3 this is the -0.26
3 this is your -0.27
3 to ensure NN -0.12
3 to ensure that -0.11
3 unfortunately , i 0.2
3 we 'll need 0.28
3 we 're going 0.38
3 we appreciate your -0.41
3 we are going 0.65
3 we ask you 0.34
3 we can discuss 0.42
3 we can help -0.48
3 we demand that 0.14
3 we do have -0.31
3 we have a -0.45
3 we hereby demand 0.24
3 we hope you -0.57
3 we insist that 0.34
3 we need to 0.28
3 we want to -0.25
3 we will discuss 0.72
3 we will have 0.58
3 we would like 0.11
3 what do you 0.47
3 what is the 0.59
3 when you get 0.14
3 why do n't 0.43
3 with the NN -0.13
3 would it be 0.12
3 would you be 0.37
3 would you like -0.26
3 would you mind 0.4
3 would you please 0.36
3 you are requested 0.51
3 you have to -0.31
3 you may need 0.53
3 you must not 0.49
3 you need to 0.3
3 your JJ NN -0.26
: you -0.07
=arranged 0.22
=called 0.12
=capitals -0.32
=direct 0.17
=found 0 -0.17
=found 1 0.21
=last ! -0.33
=last !! -0.52
=last !!! -0.65
=last ) -0.27
=last * -0.36
=last , -0.47
=last .. 0.12
=last ... -0.28
=last 14 -0.44
=last 2013 -0.68
=last : -0.24
=last ? 0.21
=last a.m. 1.02
=last access -0.5
=last christmas -0.55
=last email -0.24
=last link -0.37
=last p.m. 0.64
=last please 0.18
=last year -0.36
=last … -0.6
=length 1 -0.74
=length 2 -0.16
=length 5 -0.09
=length 6 -0.19
=names 4 -0.07
=small -0.39
=strength request 0.16
=strength require 0.2
=strength urge 0.27
=sure 0 -0.17
=sure 4 -0.37
=sure 5 0.14
=sure 6 0.22
=sure 7 0.29
=sure 8 0.2
=sure 9 0.43
=time 0.27
=verb a 0.5
=verb activate -0.45
=verb add -0.4
=verb any 0.34
=verb apologise 0.53
=verb apply -0.32
=verb ask 0.43
=verb attend -0.13
=verb available 0.26
=verb be -0.52
=verb begin -0.11
=verb book 0.45
=verb call 0.17
=verb cancel 0.4
=verb capture -0.27
=verb cease 0.42
=verb change 0.11
=verb check -0.29
=verb click -0.27
=verb come 0.19
=verb connect -0.49
=verb consider -0.47
=verb contact -0.41
=verb copy 0.13
=verb correct 0.62
=verb create 0.31
=verb delete 0.38
=verb discuss 0.24
=verb do 0.34
=verb drop 0.28
=verb e-mail 0.59
=verb email -0.29
=verb explain 0.12
=verb extend 0.31
=verb fill 0.14
=verb find -0.32
=verb follow 0.09
=verb forward 0.33
=verb get 0.19
=verb give 0.4
=verb go -0.3
=verb have -0.16
=verb hear 0.1
=verb help -0.16
=verb hurry 0.13
=verb include 0.41
=verb join -0.18
=verb keep -0.23
=verb know -0.29
=verb learn -0.33
=verb leave 0.47
=verb let 0.23
=verb log -0.46
=verb look 0.58
=verb make 0.34
=verb mark 0.12
=verb meet 0.23
=verb move 0.25
=verb need 0.23
=verb no 0.65
=verb not 0.74
=verb notify -0.14
=verb participate 0.27
=verb paste -0.15
=verb pay 0.64
=verb payment 0.51
=verb press -0.39
=verb print -0.16
=verb provide 0.2
=verb publish 0.58
=verb put -0.08
=verb rate -0.16
=verb read -0.47
=verb refer -0.22
=verb refund 0.52
=verb reinstate 0.59
=verb remove 0.55
=verb reopen 0.31
=verb repair 0.43
=verb reply 0.44
=verb resign -0.11
=verb restore 0.35
=verb retain -0.42
=verb return 0.35
=verb review 0.13
=verb run 0.37
=verb save -0.49
=verb schedule 0.52
=verb see -0.16
=verb send 0.31
=verb set -0.09
=verb settle 0.58
=verb share 0.56
=verb ship 0.47
=verb sign 0.13
=verb sit 0.17
=verb speak -0.12
=verb spend -0.49
=verb stop 0.62
=verb talk 0.33
=verb tell -0.08
=verb the 0.46
=verb this 0.18
=verb update 0.38
=verb use -0.54
=verb vacate 0.54
=verb view -0.38
=verb visit -0.54
=verb vote 0.21
=verb withdraw 0.44
=verb work 0.39
=verb write 0.23
=verb your 0.69
? 0.2
? -you 0.44
? =you 0.08
? CC 0.49
? DT 0.38
? EX 0.11
? IN 0.65
? MD 0.13
? NNP -0.55
? PRP 0.45
? VB 0.07
? VBD 0.18
? VBP 0.13
? VBZ 0.42
? WDT -0.46
? WRB 0.12
? any 0.38
? are 0.34
? could 0.29
? have 0.08
? how -0.32
? i 0.23
? if 0.57
? is 0.35
? or 0.49
? should 0.19
? there 0.11
? we 0.45
? what -0.11
? when 0.38
? where 0.51
? why 0.43
? will 0.6
? you 0.34
CC you -0.12
DT you -0.3
JJ you 0.22
MD you 0.11
NN you -0.06
NNS you -0.24
RB you -0.23
T1 CD -0.28
T1 DT -0.17
T1 EX 0.09
T1 IN -0.07
T1 JJ -0.22
T1 JJS -0.35
T1 MD 0.18
T1 NN -0.36
T1 NNP -0.14
T1 PRP$ -0.15
T1 TO -0.22
T1 UH 0.1
T1 VBG -0.18
T1 VBN -0.17
T1 VBP 0.25
T1 VBZ 0.29
T1 WRB 0.17
T2 CC PRP 0.4
T2 CD NN 0.18
T2 DT IN -0.26
T2 DT JJ -0.18
T2 DT JJS -0.27
T2 DT MD -0.51
T2 DT NN -0.14
T2 DT NNP -0.14
T2 DT NNS 0.07
T2 DT RB -0.45
T2 DT VBD -0.48
T2 DT VBG -0.39
T2 DT VBN 0.19
T2 DT VBZ -0.38
T2 EX MD 0.21
T2 EX VBP 0.29
T2 EX VBZ -0.22
T2 IN EX -0.29
T2 IN IN -0.35
T2 IN JJ 0.27
T2 IN JJR -0.15
T2 IN NNP 0.16
T2 IN NNS -0.06
T2 IN PRP -0.09
T2 IN PRP$ -0.21
T2 IN RB 0.09
T2 IN VBG -0.18
T2 JJ , 0.23
T2 JJ IN -0.16
T2 JJ JJ -0.3
T2 JJ NN -0.08
T2 JJ NNS -0.47
T2 JJ PRP -0.34
T2 MD PRP 0.22
T2 MD RB -0.16
T2 NN : -0.54
T2 NN CC 0.21
T2 NN CD -0.4
T2 NN IN -0.14
T2 NN MD -0.19
T2 NN NN -0.58
T2 NN NNP -0.64
T2 NN PRP -0.25
T2 NN TO 0.37
T2 NN UH -0.19
T2 NN VBZ -0.53
T2 NNP CC 0.24
T2 NNP CD -0.35
T2 NNP IN -0.2
T2 NNP MD 0.18
T2 NNP NN -0.07
T2 NNP NNP -0.34
T2 NNP NNPS 0.44
T2 NNP NNS -0.55
T2 NNP VBD -0.32
T2 NNP VBZ -0.1
T2 NNS , 0.07
T2 NNS : -0.57
T2 NNS VBD 0.43
T2 NNS VBP -0.18
T2 PRP RB -0.2
T2 PRP VBD -0.1
T2 PRP VBZ -0.16
T2 PRP$ JJ -0.44
T2 PRP$ NN -0.18
T2 PRP$ NNS 0.12
T2 PRP$ VBN 0.33
T2 RB , -0.18
T2 RB DT 0.23
T2 RB IN 0.13
T2 RB PRP -0.09
T2 RB RB -0.35
T2 RB UH -0.65
T2 RB VBP -0.2
T2 RB VBZ -0.42
T2 TO VB -0.21
T2 UH , 0.09
T2 UH : 0.6
T2 UH RB 0.65
T2 UH VB 0.07
T2 VB CC 0.19
T2 VB CD -0.81
T2 VB DT -0.18
T2 VB IN 0.26
T2 VB JJ -0.21
T2 VB JJR -0.16
T2 VB NN -0.75
T2 VB NNP 0.38
T2 VB PRP 0.09
T2 VB PRP$ -0.31
T2 VB RBR -0.43
T2 VB RP 0.15
T2 VB TO 0.58
T2 VB VB -0.3
T2 VB VBG -0.41
T2 VBD PRP 0.37
T2 VBD RB -0.45
T2 VBD TO -0.57
T2 VBG IN -0.25
T2 VBG RB -0.48
T2 VBN NN 0.13
T2 VBN UH 0.36
T2 VBN VBZ -0.34
T2 VBP EX 0.17
T2 VBP PRP 0.08
T2 VBP RB 0.48
T2 VBP TO 0.27
T2 VBZ EX 0.18
T2 VBZ IN 0.26
T2 VBZ JJ 0.18
T2 VBZ PRP 0.27
T2 VBZ RB -0.14
T2 VBZ VB 0.23
T2 WDT NN 0.64
T2 WP IN -0.3
T2 WP MD 0.53
T2 WP VBD -0.62
T2 WP VBP 0.07
T2 WP VBZ 0.76
T2 WRB DT 0.46
T2 WRB MD -0.21
T2 WRB PRP -0.06
T2 WRB VBD 0.52
VBD you 0.18
VBG you -0.11
VBN you -0.6
VBP you 0.13
VBZ you -0.35
WDT you -0.08
WP you 0.12
^ a -0.25
^ according -0.25
^ add -0.43
^ after -0.14
^ all 0.22
^ also 0.28
^ although -0.22
^ any 0.65
^ anyway -0.35
^ april -0.21
^ are 0.27
^ at -0.11
^ atos -0.12
^ august -0.29
^ autumn -0.45
^ before -0.51
^ ben 0.55
^ best -0.39
^ bob -0.36
^ both -0.39
^ by -0.29
^ check -0.56
^ chris 0.33
^ click -0.23
^ could 0.31
^ dave 0.07
^ david 0.56
^ day -0.54
^ dear 0.23
^ did 0.12
^ do 0.16
^ even -0.34
^ everyone -0.42
^ failure 0.37
^ finally -0.31
^ follow -0.32
^ for -0.14
^ give 0.21
^ glad -0.18
^ go -0.16
^ good 0.36
^ greetings -0.39
^ guys 0.19
^ have -0.09
^ he -0.19
^ here -0.37
^ hey 0.07
^ hi -0.11
^ how -0.19
^ however -0.23
^ i -0.08
^ in -0.17
^ instead -0.23
^ is 0.35
^ jeff 0.52
^ jennifer -0.5
^ john -0.17
^ join -0.66
^ jude -0.18
^ june -0.21
^ just 0.26
^ kay 0.38
^ keep -0.4
^ last -0.42
^ learn -0.33
^ let 0.1
^ lets 0.3
^ looking -0.51
^ looks 0.22
^ maybe 0.46
^ mike 0.1
^ ministers 0.26
^ monday -0.33
^ must -0.54
^ my -0.51
^ need -0.36
^ no 0.26
^ not -0.21
^ note 0.26
^ now -0.36
^ on -0.06
^ once -0.52
^ our -0.1
^ per 0.27
^ please 0.06
^ pls 0.54
^ reddot -0.08
^ rick 0.17
^ rob 0.25
^ sally -0.56
^ scary -0.22
^ see 0.25
^ shares -0.33
^ she 0.07
^ shop -0.11
^ should 0.29
^ since 0.07
^ so -0.39
^ sorry -0.42
^ stan -0.33
^ start -0.33
^ stop 0.24
^ sure -0.3
^ take 0.23
^ talk 0.55
^ tell -0.22
^ thank -0.42
^ thanks 0.11
^ thanx -0.19
^ that -0.16
^ the -0.17
^ there -0.1
^ these -0.48
^ they -0.51
^ this -0.3
^ to -0.22
^ today -0.2
^ tomorrow 0.21
^ toni 0.24
^ trey -0.44
^ tried -0.18
^ try -0.22
^ twanda 0.47
^ two -0.36
^ type -0.24
^ under -0.4
^ unfortunately 0.11
^ unless 0.38
^ use -0.44
^ via -0.32
^ visit -0.18
^ we 0.06
^ when 0.15
^ where 0.51
^ whether -0.21
^ why 0.35
^ will 0.18
^ would 0.19
^ yes 0.27
^ you 0.09
^ your -0.24
a -0.07
a $ -0.27
a and -0.15
a banner -0.16
a bit -0.24
a brief 0.39
a call 0.13
a chance 0.13
a change -0.25
a check 0.52
a commercially -0.13
a conference 0.07
a copy 0.27
a day 0.07
a deal 0.07
a difference -0.29
a dinner 0.53
a draft -0.2
a few 0.1
a fine 0.41
a for 0.19
a free -0.2
a friend -0.23
a good -0.24
a great -0.4
a hard 0.47
a job -0.2
a large 0.21
a limited -0.19
a list 0.19
a look 0.23
a lot 0.18
a meeting 0.53
a message 0.28
a minute 0.11
a moment -0.23
a monthly -0.21
a new -0.31
a note -0.46
a number -0.31
a phone 0.42
a photograph 0.13
a possible -0.17
a presentation 0.16
a project -0.39
a quick 0.67
a read -0.47
a refund 0.4
a relationship -0.52
a reminder 0.41
a report -0.16
a request -0.54
a second 0.14
a short 0.32
a simple -0.21
a single -0.19
a small 0.35
a strike -0.15
a system -0.19
a time 0.46
a to -0.41
a truly -0.17
a variety -0.16
a vehicle -0.23
a video 0.22
a week -0.31
a while -0.21
a with -0.36
abandon 0.36
ability 0.31
ability to 0.31
able -0.14
able to -0.14
about 0.06
about a 0.11
about and -0.42
about going -0.31
about how -0.48
about in -0.09
about my -0.11
about our -0.39
about that 0.74
about the 0.08
about what 0.58
about your -0.5
above -0.39
accept -0.58
accept my -0.53
accept our -0.36
access -0.14
access to -0.06
access your -0.27
accommodate 0.59
according 0.19
according to 0.19
account at -0.19
account information -0.13
account lets -0.19
account you -0.38
across the 0.07
act 0.12
action -0.26
actions -0.39
activate -0.38
activate your -0.29
active -0.25
activity -0.09
actually -0.44
ad -0.4
add -0.29
add me -0.37
add the 0.06
add to -0.24
add us -0.16
added -0.17
added to -0.2
addition 0.13
additional -0.3
additions 0.15
address -0.35
address and -0.27
address book -0.18
address for -0.27
address so 0.15
addressed 0.07
addresses -0.27
addresses to -0.42
addressing -0.24
advantage -0.23
advantage of -0.26
advice 0.55
advise -0.18
after 0.15
after next 0.6
after the -0.64
after work 0.17
after you -0.33
afternoon 0.68
again 0.15
against -0.29
against the 0.17
age 0.13
agency -0.44
agenda 0.39
ago -0.14
agree -0.55
agree that -0.55
agreed -0.33
agreed to -0.31
agreement -0.07
ahead 0.28
ahead and 0.45
ai -0.4
ai n't -0.4
alert -0.31
all -0.14
all of -0.39
all on 0.19
all stock 0.34
all three 0.23
all you -0.3
all your 0.12
allow 0.22
allow us 0.39
along -0.29
along the -0.09
also a -0.45
also available -0.07
also be -0.46
also do 0.13
also have -0.24
also i -0.19
also like 0.09
also please 0.39
also to -0.28
although -0.22
am -0.09
am asking 0.19
am going -0.58
am in 0.09
am interested 0.28
am just -0.18
am very -0.18
am writing 0.14
amendment -0.32
among -0.27
amount 0.45
an email -0.3
an error 0.1
an explanation -0.41
an informal 0.54
an inquiry 0.14
an interview 0.37
an introduction 0.31
an the 0.18
an update 0.14
analysis -0.11
analyst -0.34
and 's -0.25
and a 0.11
and add -0.41
and all -0.33
and and -0.09
and any 0.22
and are 0.22
and at 0.54
and back 0.13
and be -0.38
and c 0.34
and check -0.4
and come -0.36
and confirm 0.17
and control -0.24
and could 0.2
and d 0.13
and deliver -0.3
and determine 0.3
and did -0.36
and discuss 0.16
and do 0.09
and earn -0.1
and email 0.43
and even -0.29
and expectations 0.15
and field 0.29
and finalize 0.17
and find -0.23
and follow 0.07
and for -0.26
and forth 0.08
and get 0.23
and give 0.26
and go 0.14
and have -0.62
and help -0.27
and his -0.07
and how -0.36
and if 0.16
and just 0.65
and let 0.37
and love -0.23
and might -0.26
and mobile -0.17
and more -0.16
and my -0.43
and need -0.25
and no -0.29
and of -0.17
and operate -0.13
and or 0.19
and our -0.39
and password -0.4
and paste -0.35
and product 0.09
and rate -0.16
and receive -0.35
and running -0.49
and see -0.09
and send 0.09
and set -0.06
and share -0.25
and she 0.32
and ship 0.25
and start -0.5
and support -0.08
and tell -0.35
and that 0.11
and their -0.07
and then 0.37
and there -0.34
and they -0.29
and thought -0.18
and to 0.35
and tomorrow -0.49
and took -0.42
and try 0.29
and update 0.15
and videos -0.28
and were -0.27
and what 0.18
and which -0.16
and will -0.08
and with 0.14
and would 0.35
and you 0.32
and your 0.26
announcement -0.24
another -0.56
answer by 0.28
anticipated 0.2
any -0.08
any chance 0.09
any comments -0.14
any event 0.36
any follow -0.4
any help -0.19
any issues 0.29
any more -0.15
any other -0.47
any problems -0.28
any questions -0.33
any time -0.25
any way -0.16
anymore -0.22
anyone 0.1
anyone else 0.2
anything 0.17
anything else -0.29
anything in -0.25
anyway -0.41
anywhere -0.16
apartment 0.62
apologise 0.53
apologise to 0.53
apology 0.38
app -0.3
app to -0.43
appeal -0.09
appeal against -0.62
appear -0.46
appeared -0.26
appeared to -0.26
appears -0.43
apple -0.33
application -0.52
applications -0.25
apply -0.16
apply for -0.24
appointment 0.28
appreciate 0.18
appreciate it 0.09
appreciate your -0.09
appreciated 0.48
appropriate -0.17
approval 0.18
approved 0.14
approximately -0.17
apps -0.34
apps and -0.29
april -0.21
arbitration -0.17
are -0.06
are a -0.13
are any -0.19
are available -0.25
are busy 0.2
are getting -0.55
are going 0.45
are important -0.25
are instructed 0.28
are interested 0.41
are meeting 0.33
are n't -0.52
are now -0.34
are receiving -0.1
are requested 0.51
are required 0.1
are still -0.06
are supposed 0.11
are taking -0.21
are the -0.4
are there 0.25
are trying -0.28
are well -0.55
are working -0.33
are you -0.24
around -0.32
arrange 0.22
arrange a 0.06
arrears 0.39
arrive -0.23
article -0.16
artists -0.23
as -0.1
as a -0.17
as i -0.22
as it 0.32
as long -0.25
as of -0.45
as our -0.08
as per -0.41
as possible 0.34
as soon 0.3
as the -0.2
as they -0.13
as to -0.41
as we -0.35
as well 0.12
as you -0.46
asap 0.21
asap so 0.17
ask -0.17
ask any -0.53
ask the -0.45
ask to 0.43
ask you 0.47
asked -0.34
asked me -0.12
asked the -0.52
asked to 0.29
asking 0.08
assets -0.09
assets came -0.09
assigned 0.17
assistance -0.27
associates -0.14
assume that 0.41
at 0.1
at $ -0.47
at am 0.34
at and -0.29
at any -0.08
at but 0.71
at home 0.16
at least -0.37
at my 0.37
at noon -0.37
at of -0.41
at on -0.06
at once 0.41
at or -0.46
at our 0.07
at that -0.11
at the 0.13
at this -0.21
at to -0.31
at today 0.49
at your 0.54
atos -0.12
attached -0.39
attached file -0.43
attached is -0.49
attached please 0.11
attachment -0.26
attend 0.18
attendees -0.46
attending 0.28
attention -0.18
attention to -0.18
attractive -0.17
august -0.29
august $ -0.23
authority -0.16
automatically -0.42
autumn -0.45
available 0.1
available at 0.15
available for 0.18
available in -0.1
available on 0.31
available that 0.3
available to 0.21
avoid 0.22
avoid any -0.27
awards 0.19
aware -0.37
away -0.08
b 0.27
baby 0.22
back 0.08
back and 0.08
back from 0.36
back in -0.42
back office 0.13
back to 0.12
back with -0.42
backup -0.58
bad 0.28
balance -0.43
balance sheet -0.26
bank -0.23
bankruptcy -0.14
banner below -0.16
base -0.29
based -0.27
based on -0.26
be 0.06
be able -0.18
be an 0.08
be appreciated 0.37
be as -0.15
be at 0.42
be available -0.49
be back 0.23
be based -0.11
be but -0.34
be deposited 0.13
be grateful 0.31
be great 0.07
be guaranteed -0.16
be happy -0.22
be helpful 0.46
be here -0.1
be in 0.12
be interested 0.12
be made 0.18
be meeting -0.09
be nice 0.56
be on 0.21
be one -0.3
be possible 0.33
be receiving -0.3
be removed -0.09
be secure -0.16
be sure -0.24
be the -0.45
be to -0.39
be very 0.08
be willing 0.37
beat -0.53
because i 0.11
because it 0.17
because your -0.07
become -0.41
been -0.19
been able -0.33
been discussing -0.18
before i -0.18
before the 0.07
begin -0.15
behalf 0.23
behalf of 0.23
behind -0.34
behind is -0.14
being -0.16
believe 0.21
believe that -0.11
believe we 0.49
below -0.1
below and -0.42
below in -0.24
below please -0.36
below to -0.29
ben 0.55
benefits -0.14
benefits of -0.14
best for 0.56
best time 0.25
beta -0.4
better -0.18
better for -0.33
better we 0.26
between -0.11
between and -0.27
between the 0.15
bias -0.76
bid 0.31
bid week -0.34
bidweek 0.39
big 0.13
biggest -0.1
billing 0.24
bills 0.13
birthday -0.36
bit -0.24
board 0.29
bob -0.36
book me 0.24
book the 0.4
books 0.13
both -0.09
both of -0.62
bottom -0.08
break -0.28
break the -0.51
breakfast 0.5
brief 0.31
bring -0.21
bring you -0.13
brings 0.12
brings a -0.25
broader -0.39
brother 0.18
browser -0.38
browser to -0.14
budget -0.33
budget and -0.34
budget is -0.24
building 0.22
building your -0.24
built -0.07
business -0.21
business leaders -0.31
business users -0.08
businesses -0.14
busy 0.2
busy but 0.2
but given 0.1
but he -0.2
but i -0.06
but if 0.31
but maybe -0.11
but that -0.22
but the -0.1
but this 0.11
but which 0.32
but you -0.65
butter -0.46
button -0.16
button to -0.07
buttons -0.34
buy -0.17
by -0.19
by and 0.37
by clicking -0.21
by law -0.42
by of -0.35
by offer -0.09
by phone 0.49
by the 0.15
by to -0.43
by we 0.44
c 0.22
ca -0.4
ca n't -0.46
ca n’t -0.12
calendar and 0.31
call at 0.08
call for -0.5
call if -0.63
call in 0.26
call me -0.2
call on -0.24
call or 0.48
call so 0.48
call to -0.14
call tomorrow 0.37
call us -0.41
call when 0.34
call with -0.15
call you 0.57
called -0.22
called on -0.41
called to -0.49
calling 0.13
calling on 0.07
calls -0.37
came -0.33
came about -0.09
can also 0.25
can always -0.18
can be 0.07
can come -0.59
can discuss -0.12
can do 0.42
can find -0.4
can get -0.16
can give 0.34
can have 0.09
can help -0.54
can i 0.7
can join 0.64
can live 0.15
can make 0.12
can meet 0.18
can now -0.36
can see 0.21
can start 0.2
can take 0.22
can talk 0.43
can unsub -0.16
can unsubscribe -0.24
can use 0.15
can we 0.16
can you 0.1
cancel 0.14
cancel the 0.43
candidate -0.46
cap 0.3
capacity 0.12
capital 0.08
capture -0.27
car 0.25
card -0.33
care -0.47
carve -0.37
case -0.3
case you -0.2
cases 0.22
cash 0.18
catch -0.06
catch up -0.31
caught -0.43
cease 0.42
cease all 0.43
cell -0.11
cent -0.39
central -0.43
certain -0.15
certain that 0.16
chain -0.52
challenges -0.31
chance 0.08
chance of 0.11
chance to -0.15
chances 0.15
change the -0.35
change your -0.34
changed -0.46
changes 0.18
changes to 0.29
chat 0.19
chat with 0.23
check in -0.11
check on 0.35
check out -0.57
check right -0.23
check the 0.44
check with 0.75
checked -0.64
checked my -0.52
checking -0.45
choice -0.11
choose -0.48
chris 0.33
church -0.37
circumstances -0.26
citygate -0.46
claims 0.37
class -0.12
clear 0.13
clear on 0.49
cleared -0.15
click -0.23
click below -0.24
click here -0.2
click on -0.24
click the -0.19
click this -0.1
clicking -0.21
clicking on -0.08
clicking this -0.29
client -0.07
client demands 0.37
client is -0.44
client will 0.35
close -0.2
close the 0.09
closed -0.53
closer -0.31
coast 0.24
code -0.44
coffee 0.31
colleague -0.36
colleagues 0.12
come 0.18
come back -0.21
come for 0.17
come in -0.1
come up 0.3
comes 0.16
comes to 0.27
coming 0.18
comment -0.31
comments 0.1
comments or -0.07
comments to 0.49
commercially -0.13
communicate -0.19
communication 0.09
communication from -0.3
communications 0.27
community -0.28
companies -0.12
companies in -0.17
companies that -0.27
company -0.25
company to -0.28
compare -0.13
competing -0.14
competitive -0.23
competitive quotes -0.17
competitive retail -0.17
competitors -0.52
complete -0.23
complete the -0.4
complete your -0.24
completed -0.11
completely -0.31
compliance -0.2
compliance with -0.2
computer -0.16
computers -0.23
concepts 0.12
concern -0.15
concerned -0.24
concerns -0.17
condition -0.41
conditions -0.11
conference 0.23
conference call 0.22
conference in 0.66
conference room -0.26
confidential 0.39
confirm 0.06
confirm receipt 0.48
confirm your -0.47
confirmation 0.36
confirmed -0.53
conflicts 0.35
connect -0.51
connect to -0.15
connect you -0.18
connection 0.39
consider -0.12
consider the -0.36
contact -0.38
contact a -0.2
contact and 0.49
contact me -0.31
contact the -0.15
contact to -0.33
contact us -0.26
contact with -0.17
contact you -0.22
contacted -0.29
contains -0.16
continue to -0.11
continue working -0.16
continuing -0.55
continuing to -0.55
contract -0.26
contracts 0.33
contribute 0.33
control -0.07
conversation 0.2
conversations -0.13
conversations with 0.12
copies 0.3
copies and -0.28
copies of 0.43
copy 0.17
copy and -0.23
copy the -0.21
copyright -0.28
core -0.26
core noncore -0.26
correct 0.34
correct the 0.26
cost -0.46
costs 0.23
could 0.21
could discuss 0.18
could find 0.42
could get 0.28
could provide -0.17
could send -0.47
could you 0.33
council to 0.08
couple 0.23
couple of -0.16
couple weeks 0.37
coupon -0.58
course 0.19
court -0.08
court to -0.51
courtesy 0.07
cover 0.45
covered -0.23
covered in -0.56
create -0.07
create a -0.34
created -0.41
creating 0.06
credit -0.06
crew 0.1
crisis -0.19
critical 0.31
currency 0.08
current -0.11
currently -0.29
curves 0.15
customer 0.07
customer list -0.15
customers -0.07
customers to -0.29
cut -0.55
daily -0.18
date -0.21
date due -0.14
date most -0.14
dates 0.07
dave 0.07
david 0.56
day and -0.52
day for 0.29
day to -0.52
days -0.28
days to 0.08
deal is -0.25
deal with 0.13
deals 0.21
dear 0.23
debt 0.39
decide -0.38
decide when -0.24
decided -0.43
defensive -0.25
defer 0.28
definitely 0.24
delay 0.29
delete 0.39
delete the 0.5
deliver -0.21
deliver gas -0.39
deliver the -0.34
delivered to -0.18
deliveries -0.38
delivering -0.35
delivery -0.17
delivery to -0.43
demand that 0.24
demand/imperative/bare within -0.17
demand/imperative/please 0.12
demand/imperative/please within 0.12
demand/impersonal 0.64
demand/impersonal within 0.64
demand/joint 0.14
demand/joint within 0.14
demand/list 0.44
demand/list within 0.44
demand/modal/active 0.14
demand/modal/active within 0.14
demand/modal/passive 0.41
demand/modal/passive first 0.57
demand/noun/that -0.06
demand/noun/that within -0.06
demand/performative/infinitive 0.3
demand/performative/infinitive within 0.3
demand/performative/noun 0.58
demand/performative/noun within 0.58
demand/performative/passive 0.24
demand/performative/passive within 0.24
demand/performative/that 0.3
demand/performative/that within 0.3
demand/polite/appreciated 0.37
demand/polite/appreciated first 0.37
demand/polite/awaiting 0.46
demand/polite/awaiting within 0.46
demand/polite/expect 0.53
demand/polite/expect within 0.53
demand/polite/gratitude 0.47
demand/polite/gratitude within 0.47
demand/polite/hope 0.33
demand/polite/hope within 0.33
demand/polite/if-you 0.17
demand/polite/if-you within 0.17
demand/polite/like 0.19
demand/polite/like within 0.19
demand/polite/meeting 0.19
demand/polite/meeting within 0.19
demand/polite/mind 0.38
demand/polite/mind within 0.38
demand/polite/need 0.14
demand/polite/need within 0.14
demand/polite/possible 0.12
demand/polite/possible within 0.12
demand/polite/question 0.09
demand/polite/question within 0.09
demand/polite/want 0.07
demand/polite/want within 0.07
demand/question 0.22
demand/question first -0.16
demand/question within 0.32
demand/reported/infinitive 0.19
demand/reported/infinitive within 0.19
demand/reported/noun 0.31
demand/reported/noun within 0.31
demand/reported/passive 0.63
demand/reported/passive within 0.63
demand/reported/that 0.18
demand/reported/that within 0.18
demand/ultimatum/failure 0.37
demand/ultimatum/failure within 0.37
demand/ultimatum/if-not 0.44
demand/ultimatum/if-not within 0.44
demand/ultimatum/unless 0.48
demand/ultimatum/unless within 0.48
demand/ultimatum/until 0.55
demand/ultimatum/until within 0.55
demands 0.37
demands that 0.37
deposit 0.13
deposited 0.13
describe 0.21
describe the 0.21
description -0.11
desire -0.33
desire to -0.28
desist 0.21
desist from 0.21
destroyed 0.24
detail -0.31
details 0.1
determining the -0.25
developing 0.07
development -0.06
development of -0.36
device 0.08
devices -0.28
did -0.18
did a -0.19
did get 0.26
did n't -0.59
did not -0.44
did you 0.65
difference -0.29
difference in -0.23
different -0.39
difficult to -0.51
difficulties -0.1
difficulties with -0.1
diligence -0.4
dinner 0.48
dinner coffee 0.19
dinner on 0.49
dinner with 0.31
direct -0.43
directly -0.1
directly to 0.3
disable 0.28
discount -0.46
discover -0.23
discover the -0.27
discuss 0.38
discuss a 0.52
discuss any 0.6
discuss further 0.29
discuss how 0.07
discuss in -0.12
discuss issues -0.12
discuss it 0.41
discuss strategy 0.22
discuss the 0.15
discuss this 0.34
discuss tomorrow 0.44
discuss with 0.11
discuss your 0.21
discussed the -0.22
discussed this -0.47
discussed yesterday 0.46
discussing 0.41
discussing the 0.07
discussing with 0.37
discussion 0.3
discussion about 0.24
discussions 0.46
discussions with 0.61
dispatch 0.09
distributed -0.36
distributed energy -0.3
distribution 0.18
distribution list 0.22
do 0.12
do a 0.38
do have -0.4
do i -0.19
do it 0.51
do not 0.14
do n’t -0.32
do so -0.24
do this 0.34
do we 0.59
do you 0.37
document 0.42
documents -0.25
does -0.2
does n't -0.26
does not -0.32
doing -0.08
doing it 0.36
dollars -0.19
done 0.07
dont -0.43
dose -0.65
dot -0.08
down 0.22
download -0.41
download and -0.22
download it -0.27
draft -0.23
draft of -0.24
dream -0.32
drink 0.35
drinks -0.28
drivers -0.27
driving 0.23
drop 0.15
due -0.23
due date -0.14
due to -0.35
during -0.08
during this -0.41
each -0.17
each day 0.26
earlier 0.08
earliest 0.39
early 0.07
early access -0.41
earn -0.4
earnings -0.09
earnings you -0.09
easily -0.25
eat 0.25
economy -0.48
effective 0.23
either -0.32
election -0.4
electricity -0.17
electricity market -0.17
else -0.1
else i -0.15
em -0.3
email -0.34
email address -0.41
email and 0.22
email at -0.55
email from -0.14
email if -0.29
email me 0.51
email or -0.07
email please -0.12
email preferences -0.42
email the 0.36
email to -0.55
email us -0.22
emailing 0.08
emails -0.33
emails click -0.16
emails from -0.15
emissions -0.17
employee -0.16
employees -0.27
enables -0.08
enables business -0.08
encouragement 0.17
end -0.13
end of 0.1
endorsements -0.14
energy 0.09
enhance -0.3
enjoy -0.07
enough 0.12
enough to -0.34
ensure -0.09
ensure delivery -0.28
ensure that 0.3
ensure your -0.3
entry 0.1
environment -0.49
error -0.12
error free -0.16
error please -0.34
especially -0.29
especially given -0.32
etc 0.06
even -0.32
even though -0.34
evening 0.07
event 0.27
event abandon 0.36
events -0.08
ever -0.1
every at 0.51
every budget -0.41
every day -0.32
every time -0.11
everyone -0.14
everything 0.16
exactly -0.26
exactly what -0.07
example 0.13
examples -0.23
examples of -0.23
excited -0.31
excited about -0.31
exciting -0.27
execute 0.17
existing 0.42
expect 0.31
expectations -0.21
expected 0.16
expenses -0.09
expenses and -0.35
experience -0.31
experience and -0.15
experience in -0.23
explain 0.1
explanation -0.41
explore -0.55
explore the -0.55
extend 0.37
extend the 0.31
extension 0.29
extension of 0.31
face 0.22
facebook -0.19
faces -0.18
facilitate -0.08
facility -0.15
fact -0.19
fail 0.29
fail to 0.29
failure 0.37
failure to 0.37
fall -0.5
families -0.32
family from -0.19
fantastic -0.2
far -0.44
fast -0.39
fat -0.09
fat or -0.09
feature -0.31
features -0.45
fee -0.06
feedback -0.32
feedback or -0.27
feel are -0.32
feel free 0.09
feel like -0.28
fell -0.39
fell by -0.39
few minutes -0.38
figures -0.21
file 0.28
files 0.14
fill 0.39
fill in 0.17
fill out -0.45
fill you 0.55
finalize 0.31
finally -0.35
finally i -0.35
finance 0.07
financial -0.21
financial aid -0.38
financing -0.16
find -0.14
find it 0.09
find my -0.6
find out -0.21
find the -0.14
finding -0.35
fine 0.32
finish -0.14
finished -0.23
firm 0.12
firm to -0.08
first -0.32
fit -0.36
fit for -0.16
five 0.07
fix -0.27
fixed -0.17
fixed price 0.43
flat 0.34
floor 0.23
flow of -0.29
focus -0.38
focus on -0.38
folks 0.21
follow 0.07
follow the 0.14
follow this -0.31
follow up 0.45
following 0.07
following address -0.55
following link -0.2
following week 0.44
for 0.07
for $ -0.14
for 's -0.47
for a -0.12
for all -0.08
for and 0.47
for any -0.38
for dinner 0.43
for distribution 0.16
for employees -0.33
for forward 0.09
for free -0.32
for future -0.42
for in -0.54
for instance -0.17
for lunch 0.56
for me 0.12
for more -0.47
for my 0.23
for next 0.72
for of -0.19
for on 0.13
for personal -0.16
for reaching -0.18
for some 0.36
for the 0.13
for their -0.31
for this 0.29
for to -0.15
for tomorrow -0.24
for us 0.13
for you 0.13
for your -0.21
force 0.26
force majeure 0.26
forecast -0.35
forget -0.11
forget to 0.13
form 0.32
form of -0.34
forth 0.08
forward 0.17
forward a 0.33
forward in -0.27
forward it 0.4
forward the 0.17
forward this -0.08
forward to 0.09
forward with 0.57
found -0.53
free -0.14
free account -0.19
free trial -0.09
frequently -0.16
fresh -0.26
friend -0.29
friends -0.43
friends in -0.22
from -0.13
from a 0.1
from all -0.26
from and 0.39
from my -0.1
from our -0.51
from the -0.33
from their -0.4
from this -0.09
from to -0.12
from us -0.16
from with -0.21
from your 0.08
front 0.29
fuel 0.18
full -0.09
full version -0.14
fully -0.4
fun -0.18
fund 0.71
funds 0.1
further 0.17
further assistance -0.2
further information -0.44
future -0.2
future mailings -0.28
game 0.15
gas -0.08
gas at -0.45
gas daily -0.07
gate 0.55
gave 0.36
gave the 0.56
general -0.18
generation -0.14
get ' -0.3
get a 0.26
get all -0.54
get an -0.48
get his -0.45
get in -0.18
get it -0.16
get me 0.65
get off 0.2
get on 0.61
get out -0.39
get some 0.15
get something 0.28
get that -0.2
get the 0.21
get things 0.54
get this 0.52
get through -0.53
get to -0.21
get together 0.27
get with 0.51
get you 0.08
get your -0.42
gets -0.31
getting -0.45
getting the -0.4
gift -0.08
gift of -0.28
give 0.13
give a 0.23
give another -0.43
give it -0.53
give me 0.44
give my 0.08
give the -0.28
give us 0.16
give you -0.37
give your 0.49
given -0.24
given current 0.33
given the -0.26
given to -0.64
gives -0.42
glad to 0.08
global -0.37
go 0.13
go ahead 0.45
go forward 0.37
go get -0.3
go here -0.23
go into -0.09
go out -0.41
go to 0.32
goals -0.12
goes -0.27
goes on -0.4
going 0.25
going forward 0.53
going to -0.07
golf 0.84
gone 0.18
good 0.14
good for 0.3
good starting -0.21
good thing -0.23
good to 0.29
goods 0.17
goods are 0.53
got a -0.6
grab 0.64
graduating -0.16
grateful 0.31
great and 0.11
great if 0.6
great time -0.47
greatly 0.32
greetings -0.39
grid -0.24
group to 0.07
groups -0.2
grow -0.5
growing -0.15
guaranteed -0.16
guaranteed to -0.16
guess -0.36
guests 0.45
guidance -0.26
guide -0.43
guy -0.33
guys 0.16
guys and -0.27
guys can 0.25
guys on 0.76
guys to -0.1
guys will -0.28
had a 0.3
had asked -0.32
had been 0.16
had the 0.26
had to -0.29
hand 0.35
handle 0.44
happen 0.42
happens -0.19
happy -0.08
happy hour 0.53
happy to -0.32
hard copy 0.47
has a 0.34
has been 0.14
has no -0.19
has not -0.44
have -0.1
have a -0.19
have access -0.21
have an -0.19
have any -0.23
have attached -0.38
have been -0.29
have lunch 0.41
have more 0.11
have n't -0.4
have on 0.33
have proposed -0.47
have provided -0.23
have questions -0.09
have received -0.25
have some -0.07
have the 0.11
have to -0.07
have two 0.16
have you 0.18
have your 0.41
having 0.17
he -0.41
he 'll -0.21
he asked 0.13
he can -0.16
he did -0.34
he does -0.47
he had -0.36
he is -0.5
he said -0.41
he will -0.31
he would -0.13
head -0.4
health -0.4
health insurance -0.45
health or 0.17
hear 0.14
hear about -0.49
hear from 0.19
hear the -0.49
heard -0.45
hearing 0.1
hearing from -0.09
hearings -0.11
hello -0.22
help -0.43
help in 0.1
help me -0.07
help us -0.49
help with -0.31
help you -0.31
helped -0.21
helpful 0.37
helpful to -0.24
helping -0.65
helps -0.13
helps you -0.12
her 0.33
here -0.29
here $ -0.2
here 's -0.38
here and -0.18
here are 0.13
here in -0.44
here is -0.58
here to -0.36
hereby 0.5
hereby demand 0.24
hesitate -0.51
hesitate to -0.52
hey 0.07
hey send 0.47
hey we 0.51
hi -0.11
high -0.07
him -0.11
him a -0.43
him i 0.08
him in 0.06
him to -0.33
hiring 0.17
his -0.24
history -0.2
history and -0.33
hit -0.41
hit the -0.3
hold -0.32
hold a -0.32
holding 0.1
home -0.11
homeowners -0.18
honor -0.32
honor of -0.3
hope 0.18
hope to 0.16
hope you 0.14
hopes -0.09
hopes that 0.28
hoping -0.21
hotel -0.37
hour 0.35
hours 0.44
hours to -0.07
house 0.27
how -0.1
how do -0.1
how long 0.27
how much -0.23
how the -0.13
how we -0.09
how you -0.13
however -0.15
however i 0.13
hungry -0.17
hurry 0.13
i 'd 0.2
i 've -0.3
i am -0.21
i are 0.16
i asked -0.09
i believe 0.36
i ca -0.43
i can -0.1
i checked -0.52
i continue -0.38
i could 0.27
i did -0.28
i dont -0.43
i expect 0.43
i get 0.34
i got -0.26
i had -0.5
i have -0.15
i just -0.25
i know 0.32
i look -0.08
i may 0.33
i must 0.25
i need 0.28
i owe 0.45
i plan -0.31
i read -0.16
i sent -0.13
i shall 0.58
i should 0.09
i suggest 0.47
i think -0.14
i took -0.13
i understand -0.45
i want -0.15
i wanted 0.14
i was 0.33
i wish -0.36
i would 0.2
i ’m -0.11
idea 0.38
idea of 0.27
ideas -0.22
ideas and -0.09
ie -0.11
if any 0.37
if can 0.51
if has 0.47
if he -0.32
if i -0.18
if it 0.12
if not 0.26
if possible 0.87
if she -0.21
if so 0.3
if someone -0.22
if that 0.16
if the -0.06
if they 0.17
if this -0.1
if we 0.19
if your -0.07
ignore -0.29
ignore this -0.29
image -0.13
imperative 0.49
imperative that 0.49
importance 0.13
importance of -0.24
important -0.09
important for 0.29
important to -0.27
improve -0.23
improvements -0.27
in -0.09
in 's 0.09
in a -0.09
in addition 0.13
in and -0.13
in any -0.28
in at -0.26
in case -0.31
in contact -0.13
in d -0.41
in error -0.21
in for 0.07
in honor -0.3
in its 0.13
in last -0.1
in my -0.52
in number 0.12
in on 0.09
in or -0.07
in order 0.07
in our -0.46
in person 0.2
in prayer -0.39
in removing 0.37
in this -0.32
in though -0.42
in to 0.11
in today -0.36
in tomorrow 0.51
in touch -0.09
in which -0.17
in writing 0.62
inbox -0.36
inbox please -0.16
include 0.11
include the 0.34
included -0.15
included in -0.2
inconvenience -0.28
increase -0.54
indicate 0.06
indicate that -0.31
individual 0.15
indoors -0.23
info to 0.15
inform -0.3
informal 0.7
information -0.15
information and -0.27
information as 0.23
information please -0.33
information provided -0.44
informed 0.39
iniative 0.24
initial -0.42
initiatives -0.27
inquiry 0.14
inside -0.44
insist 0.34
insist that 0.34
inspect -0.54
inspect the -0.54
install the -0.35
installed -0.26
instance -0.26
instance we -0.17
instead -0.25
instead of -0.25
instructed 0.28
instructed to 0.28
instructions -0.24
insurance -0.43
insurance companies -0.17
insurance for -0.17
intend 0.15
intend to 0.15
intent -0.22
interest 0.15
interested 0.12
interested in 0.26
interesting 0.12
interests -0.5
intern -0.3
internally 0.18
interview 0.62
into -0.23
into a -0.45
into this 0.22
into your -0.15
introduce -0.11
introduction 0.31
investigation 0.29
investors -0.31
invitation -0.07
invite 0.25
invite him 0.41
invited -0.49
invoice 0.08
invoice and 0.25
involved 0.15
is a -0.24
is about -0.21
is also -0.45
is an 0.1
is being -0.3
is going -0.16
is good 0.3
is imperative 0.49
is important -0.26
is it 0.24
is n't -0.49
is no 0.12
is now -0.5
is ok 0.13
is one 0.11
is or 0.4
is right 0.1
is scheduled 0.52
is set 0.37
is showing -0.25
is still -0.31
is that 0.27
is there 0.11
is to 0.35
is unable -0.13
is up -0.09
is what 0.35
is why -0.24
is working 0.2
is your 0.18
issue -0.08
issues 0.27
issues and 0.33
issues with 0.18
it ai -0.4
it all -0.33
it and -0.54
it as -0.13
it back -0.16
it be 0.33
it does -0.32
it for 0.12
it gets -0.35
it has 0.55
it if -0.23
it in 0.36
it is 0.25
it may -0.06
it now 0.61
it on 0.13
it out 0.28
it possible 0.27
it so -0.4
it to 0.31
it up 0.49
it was -0.31
it will -0.17
it with -0.26
it would 0.07
item -0.33
items 0.16
items in -0.46
its -0.08
jeff 0.52
jeff i 0.38
jennifer -0.5
job -0.15
john -0.17
john i -0.17
join 0.34
join the -0.62
join us 0.29
join you 0.57
journey -0.43
jude -0.18
judge 0.18
judge ordered 0.61
june -0.21
just -0.11
just a 0.33
just after 0.44
just click -0.2
just did -0.24
just go 0.2
just reply -0.19
just the -0.3
just want -0.46
just wanted 0.35
kay 0.38
keep -0.26
keep all 0.47
keep it -0.67
keep your -0.15
keys 0.44
kick -0.29
kick off -0.29
kids -0.55
kind 0.32
kind of 0.26
kindly 0.52
kinds -0.36
kinds of -0.36
know a -0.44
know about 0.15
know and 0.21
know how 0.23
know if 0.34
know of 0.19
know that 0.13
know when -0.28
know where 0.53
know which 0.22
know you 0.12
know your -0.07
knowledge -0.24
known -0.07
known as 0.21
l 0.19
landlord 0.12
language 0.09
large 0.14
larger 0.26
last meeting 0.31
last night -0.36
last week 0.11
later -0.32
latest 0.08
law -0.27
law to -0.32
lawmakers -0.22
lawyer -0.5
lead 0.39
leaders -0.31
learn -0.29
learn how -0.26
learn more -0.29
least -0.37
leave -0.11
leave at 0.67
leave me 0.34
leave the 0.1
leave us -0.06
leaving 0.19
leaving at 0.44
left -0.29
legacy -0.09
less -0.44
let 0.18
let 's 0.45
let me 0.2
let the 0.29
let us -0.27
let you -0.24
lets 0.22
lets discuss 0.58
lets you -0.19
letter 0.11
letters 0.28
letting -0.11
letting me -0.08
level 0.44
life -0.38
like a 0.27
like and -0.34
like it -0.51
like me -0.7
like more 0.22
like the -0.09
like this -0.25
like today 0.56
like we -0.16
like you -0.28
likely -0.15
likely to -0.14
limit -0.15
limited -0.19
limits 0.18
line -0.33
line to -0.34
lines -0.34
link -0.42
link and -0.23
link below -0.19
link to -0.12
links -0.52
liquid -0.23
list 0.1
list click -0.25
list that 0.2
listed -0.15
listen -0.33
listing 0.25
little -0.08
lives -0.12
loan -0.08
location 0.43
log -0.22
log in -0.5
log into -0.31
log on -0.34
login -0.14
login and -0.13
long -0.2
long as -0.25
longer -0.08
longer like -0.26
longer want -0.19
longer wish -0.08
look at -0.08
look forward 0.09
look into -0.09
look like -0.39
looking 0.07
looking for -0.08
looking forward 0.09
looks 0.13
looks like 0.12
lost 0.1
lost their 0.57
lot 0.18
lot of -0.39
love -0.28
love to -0.22
low and 0.15
lunch 0.36
lunch next 0.26
lunch on 0.5
lunch or 0.24
lunch when 0.28
made 0.14
made to 0.43
mail -0.25
mail addresses -0.4
mail for -0.59
mail message -0.21
mail messages -0.21
mailed -0.52
mailing 0.14
mailings -0.28
maintain 0.37
maintain their -0.08
majeure 0.26
make a -0.08
make certain 0.16
make it 0.11
make me -0.17
make plans -0.21
make sense 0.44
make some -0.58
make sure 0.26
make that -0.4
make up -0.39
make your 0.28
makes -0.13
making 0.14
man -0.47
manage -0.35
manage earnings -0.09
management -0.19
manager -0.44
managing -0.53
manual -0.25
many -0.35
marketing -0.28
marketplace -0.23
match -0.25
materials -0.5
matters 0.24
may 0.09
may be -0.17
may go -0.13
may have 0.19
may need 0.53
may want 0.19
maybe we 0.14
maybe you -0.36
me 0.11
me a 0.43
me an -0.12
me and -0.39
me at -0.66
me for 0.2
me i 0.11
me if -0.69
me in -0.48
me know 0.19
me on 0.12
me tell -0.44
me that -0.23
me the 0.2
me this -0.39
me tonight 0.59
me u -0.41
me what -0.07
me when 0.51
me your 0.26
means 0.21
meanwhile -0.48
measurement -0.34
measurement issue -0.34
media -0.4
meet 0.27
meet at 0.27
meet for 0.12
meet in 0.65
meet on 0.23
meet the -0.31
meet to 0.24
meet you 0.22
meeting 0.38
meeting and 0.47
meeting at -0.08
meeting for 0.27
meeting i -0.29
meeting in 0.24
meeting is 0.25
meeting it 0.07
meeting on -0.16
meeting this 0.3
meeting to 0.29
meeting tomorrow 0.56
meeting with 0.31
meeting you -0.51
meetings 0.2
member -0.31
members 0.1
membership 0.21
memory -0.15
mention 0.27
mentioned -0.45
mess -0.38
message -0.15
message but 0.12
message in -0.26
messages -0.28
messages from -0.15
messages please -0.34
met 0.33
meter -0.19
mid 0.13
mid and 0.13
midnight 0.22
might -0.09
might have -0.11
mike 0.1
million -0.16
mind 0.2
mind that 0.13
mine -0.1
minister -0.18
ministers 0.37
minute 0.13
minute i 0.35
minutes -0.21
minutes a -0.48
minutes and -0.5
minutes of -0.29
minutes to -0.16
miss -0.51
miss out -0.42
mix -0.21
mobile -0.3
mode -0.18
mode of -0.16
modern -0.45
modify -0.48
mom -0.07
moment -0.23
moment to -0.23
moments -0.55
monday -0.33
money -0.45
month -0.23
month of -0.06
monthly -0.19
monthly fee -0.21
more -0.12
more detail -0.3
more details 0.24
more info -0.27
more information -0.19
more of -0.12
more please -0.26
more resources -0.26
more than -0.08
more time -0.27
morning 0.12
morning to 0.22
most -0.24
most frequently -0.16
most important -0.22
most likely -0.15
most of -0.39
mother -0.1
motion -0.18
move 0.07
move forward 0.27
moved 0.12
moving -0.17
moving the -0.19
much 0.27
much more 0.42
multiple -0.3
must 0.28
must be 0.18
must reach 0.12
my 0.1
my brother 0.18
my mail -0.33
my mind -0.15
my old 0.21
my resume -0.17
my schedule 0.17
my trip 0.2
myself -0.3
n't -0.18
n't be -0.42
n't discuss -0.29
n't feel -0.21
n't forget 0.13
n't get -0.51
n't had -0.38
n't hesitate -0.55
n't make 0.23
n't mind 0.39
n't need 0.7
n't seem -0.31
n't talked -0.48
n't wait -0.12
n't want -0.27
n't work -0.29
n't you -0.24
na 0.09
name -0.11
name and 0.3
name of 0.32
name the -0.41
nation -0.15
natural -0.25
natural gas -0.25
nature 0.27
necessary 0.38
need 0.1
need a -0.42
need any -0.43
need for -0.31
need further -0.2
need more -0.23
need some -0.13
need the 0.18
need to 0.3
need your 0.17
needed -0.25
needed to -0.21
needs to -0.27
never -0.29
new -0.21
new app -0.3
new by -0.09
new features -0.19
new life -0.49
next couple 0.07
next days -0.3
next meeting 0.48
nice 0.13
no need -0.4
no problem -0.39
noncore -0.26
none -0.46
noon -0.57
not a -0.37
not all -0.3
not already 0.16
not available 0.11
not aware 0.08
not be 0.41
not clear 0.12
not going -0.08
not have -0.15
not hear 0.27
not hesitate -0.32
not in 0.36
not know -0.47
not only -0.24
not respond -0.34
not sure -0.3
not the -0.33
not to 0.16
not want -0.28
not work -0.23
not yet -0.4
note 0.2
note i -0.16
note that -0.37
note the 0.35
note to -0.25
notes -0.28
nothing -0.31
nothing or -0.16
notice -0.28
notification 0.26
notifications -0.34
notifications please -0.15
notify -0.14
now -0.27
now $ -0.29
now and -0.37
now available -0.59
now i -0.45
now is -0.23
now on 0.42
now you -0.26
number -0.36
number of -0.29
numbers 0.25
n’t -0.28
objectives -0.37
obliged 0.27
obtain 0.08
of -0.07
of $ 0.13
of a 0.12
of all 0.07
of and -0.27
of course 0.1
of distributed -0.32
of documents 0.29
of email -0.13
of for 0.39
of how 0.09
of life -0.17
of my 0.07
of new -0.08
of next -0.58
of of -0.28
of or -0.39
of other -0.39
of our 0.29
of people -0.11
of points 0.38
of some -0.56
of them -0.29
of these -0.32
of this 0.3
of those -0.33
of to -0.21
of town -0.18
of transportation -0.16
of urgency -0.24
of us 0.1
of weeks -0.2
of what 0.09
of your -0.28
off -0.21
off your -0.12
offer -0.16
offer for -0.09
offer you -0.47
offered 0.24
offered a 0.24
offering -0.39
offers -0.16
office on 0.09
office services 0.13
office tomorrow 0.16
offsite 0.19
often -0.44
often i -0.44
oil -0.34
ok 0.09
old -0.45
ombudsman -0.12
on 0.12
on 's 0.31
on a -0.25
on all -0.22
on and 0.31
on any 0.1
on at 0.58
on behalf 0.23
on business -0.39
on developing 0.14
on e -0.36
on for 0.53
on given 0.21
on her 0.35
on his 0.16
on if 0.24
on life 0.36
on my 0.36
on night 0.58
on that 0.09
on the 0.28
on these 0.16
on this 0.09
on to -0.23
on vacation -0.46
on what -0.07
once you 0.17
one -0.23
one and 0.21
one click -0.16
one in -0.23
one of -0.41
one on -0.28
one to -0.19
ones -0.39
online -0.09
online and -0.31
only -0.37
onto -0.33
open -0.2
open for -0.24
open it -0.58
open to 0.21
operate -0.13
operating -0.14
operations -0.39
opportunities -0.12
opportunities to -0.42
opportunity for 0.26
opportunity to -0.12
opt -0.21
option 0.43
options -0.35
options and -0.32
or a -0.08
or at 0.13
or call -0.07
or change -0.15
or comments -0.26
or concerns -0.1
or error -0.16
or face 0.57
or i 0.58
or just -0.33
or manage -0.09
or meet 0.18
or need -0.07
or no -0.09
or not -0.48
or on -0.2
or safe -0.07
or something 0.33
or the 0.12
or to 0.44
or via 0.27
or would 0.44
or your -0.43
order -0.16
order of -0.5
order to 0.07
order unless 0.43
ordered 0.18
ordered the 0.15
organized -0.1
other -0.21
other questions -0.22
other than 0.34
other things -0.14
otherwise -0.06
ought 0.17
ought to 0.17
our -0.1
our apologies -0.36
our app 0.16
our at -0.08
our client 0.23
our conversation 0.28
our discussion -0.4
our email -0.45
our emails -0.16
our part -0.42
our phone -0.2
our plans -0.51
our please -0.37
our products -0.12
our proposal 0.18
our risk 0.2
our staff 0.45
our team 0.09
our website -0.19
out -0.19
out a -0.51
out all 0.15
out an -0.21
out and -0.4
out every -0.21
out for 0.28
out from -0.27
out more -0.24
out of -0.44
out on -0.67
out there -0.23
out this -0.33
out to 0.31
outside -0.29
outside counsel -0.23
over 0.1
over again -0.31
overall 0.12
ovulate -0.14
ovulate due -0.1
owe you 0.45
own -0.22
own software -0.24
owner -0.5
owner of -0.5
p -0.4
pack -0.4
package 0.52
page -0.08
page and 0.07
page me 0.12
page to 0.06
pages -0.45
paid 0.1
parents 0.5
park 0.14
part -0.16
part of 0.19
partial 0.43
participant -0.53
participants -0.4
participate -0.22
participate by 0.21
participation -0.16
participation in -0.16
particulars 0.12
parties 0.12
partner 0.51
partnership 0.22
pass -0.33
password -0.48
password you -0.26
past 0.16
paste -0.33
paste the -0.4
path 0.46
patience -0.47
pause -0.4
pay 0.11
pay for -0.26
payment of 0.11
payments -0.44
people -0.19
people to -0.37
people we 0.4
per cent -0.39
per our -0.27
per your 0.38
perfect -0.13
perfect time -0.11
performance 0.16
perhaps -0.08
period -0.48
permanently -0.12
permit -0.3
permits 0.31
permitting -0.23
person 0.2
person that 0.33
personal -0.24
personal information -0.15
personally -0.14
petition -0.33
phone -0.22
phone call -0.09
phone numbers -0.2
photograph 0.13
photographs 0.26
photos -0.52
photos and -0.48
pick -0.23
pics 0.16
picture -0.14
pictures -0.08
piece -0.25
pipeline 0.11
place 0.12
place on 0.59
places 0.17
plan -0.11
plan and -0.19
plan document -0.16
plan to -0.24
plane 0.46
planned 0.13
planning -0.09
planning on -0.37
planning to 0.18
plans -0.27
play -0.13
player -0.39
players 0.24
please $ -0.22
please accept -0.45
please add -0.28
please book 0.5
please call -0.09
please check -0.15
please click -0.27
please come -0.12
please confirm -0.06
please consider -0.44
please contact -0.4
please copy 0.08
please delete 0.15
please discuss 0.45
please do -0.4
please email -0.17
please every -0.41
please feel -0.17
please fill 0.17
please find -0.22
please follow -0.14
please forward 0.5
please get 0.66
please give 0.1
please go -0.46
please have -0.13
please ignore -0.29
please include 0.41
please keep 0.07
please let 0.16
please log -0.37
please look 0.39
please make 0.45
please mark 0.12
please note -0.37
please open -0.46
please pay 0.48
please provide 0.49
please put 0.17
please read -0.58
please refer -0.24
please remove 0.29
please reply 0.45
please retain -0.42
please return -0.14
please review 0.09
please schedule 0.62
please send 0.23
please set 0.15
please take -0.09
please tell 0.32
please try -0.61
please update 0.36
please use -0.42
please view -0.37
please visit -0.31
please your 0.23
pleased -0.37
pleased to -0.37
plenty 0.2
plenty of 0.2
pls 0.53
plus 0.09
pm -0.15
point 0.3
point to 0.45
points 0.07
points towards -0.11
points you 0.38
position -0.5
positions -0.28
possibility 0.17
possibility of 0.17
possible 0.28
possible for 0.44
possible to 0.22
possibly -0.12
post -0.41
posted 0.48
posts 0.12
potential -0.17
power -0.17
power plant 0.09
powerful -0.32
pray -0.47
prayer -0.47
prayer with -0.39
prefer -0.23
prefer not -0.16
prefer to -0.28
preferences -0.33
preferences $ -0.19
preparation -0.24
prepared -0.39
presentation 0.5
presentation on 0.36
presentations 0.55
president -0.33
press -0.29
press the -0.43
pretty 0.15
previous 0.17
prices -0.63
prices and -0.18
pricing 0.3
print -0.16
prior 0.17
prior to 0.4
private -0.32
probably -0.13
probably wo -0.11
probably would 0.23
problem -0.2
problem with -0.23
problems -0.2
problems please -0.06
procedure -0.17
procedures 0.15
proceed 0.19
proceedings 0.41
process -0.23
processing -0.34
processing and -0.34
produce -0.49
producer -0.28
producers -0.2
product 0.07
products -0.09
products and -0.19
professional -0.1
professional experience -0.24
profile -0.21
program -0.47
progress 0.26
project -0.15
projects -0.18
promise -0.3
promotions -0.41
prompt 0.12
promptly 0.18
properly 0.41
property -0.07
property in -0.48
proposal 0.58
proposals 0.6
proposed -0.36
protect the 0.32
protection 0.26
prove -0.09
provide them 0.22
provide you -0.21
provide your 0.09
provided -0.3
provided in -0.33
provider -0.23
providers -0.27
provides -0.08
provides software -0.08
providing -0.42
publish 0.58
publish the 0.29
publishing 0.31
publishing and -0.16
pull -0.45
pull together -0.45
purchases -0.51
purchases and -0.18
pursuing -0.31
put 0.31
put a -0.18
put on 0.35
put together 0.32
putting 0.25
quarter -0.2
question -0.2
questions -0.17
questions about -0.42
questions comments -0.07
questions or -0.16
questions please -0.37
questions regarding -0.25
questions you -0.18
quick 0.4
quickly 0.14
quite -0.27
quotes -0.17
quotes for -0.17
raise -0.16
raised -0.14
rate -0.08
rate on -0.16
rates 0.14
re -0.26
reach -0.15
reach our 0.42
reached 0.14
reaching -0.22
read -0.32
read more -0.2
read on -0.52
read the -0.29
reading -0.14
reading your -0.16
ready -0.24
ready to -0.25
real -0.44
really make 0.07
reason -0.37
reasonable -0.31
reasons and -0.08
recall 0.34
receipt 0.45
receipts 0.33
receive -0.25
receive a -0.35
receive additional -0.24
receive email -0.06
receive emails -0.18
receive further -0.26
receive more -0.1
receive my -0.11
receive the -0.37
receive these -0.17
received it 0.53
received this -0.21
receiving -0.2
receiving these -0.09
receiving this -0.13
recent -0.39
recently -0.43
recommend -0.43
records -0.36
recover -0.39
recruiting -0.28
red -0.19
red dot -0.08
reddot -0.08
reddot provides -0.08
reduce -0.3
refer -0.08
refer to -0.06
reflect -0.45
refund 0.36
refund the 0.6
refuse 0.46
refuse we 0.29
regarding 0.69
regarding a 0.59
regarding the 0.68
regarding your 0.25
regards -0.67
register -0.26
regulatory -0.07
related -0.51
relationship -0.48
relationships -0.07
relative 0.11
remedies -0.53
remember -0.5
reminder 0.41
reminder to 0.41
remove 0.34
remove the 0.55
remove you -0.27
remove yourself -0.25
removed -0.07
removed from -0.09
removing 0.37
reopen 0.31
reopen the 0.31
repair 0.42
repair the 0.42
repay -0.17
repayment 0.51
repayment of 0.24
replace 0.24
replace the 0.24
reply by 0.61
reply to -0.39
report 0.22
report from -0.16
reporting 0.12
reports for -0.06
reports to 0.37
representation -0.26
representative -0.5
request a 0.32
request for -0.6
request that 0.15
request to -0.41
requested to 0.13
requests -0.33
require -0.28
require a -0.1
required -0.12
required to 0.2
requirements -0.31
requires -0.31
reschedule 0.75
reserve -0.12
reserved 0.26
reset -0.27
resign 0.16
resolved 0.48
resources -0.22
respond 0.2
respond to 0.21
response -0.06
responsibility -0.31
responsibility for -0.29
responsible 0.29
responsible for 0.29
responsive -0.2
rest 0.13
rest of 0.21
restaurant 0.16
restore the 0.3
result 0.12
result in 0.37
results -0.1
resume -0.13
retail -0.17
retail electricity -0.17
retain -0.44
retrieve -0.3
retrieve your -0.3
return the 0.06
return to -0.49
returning -0.1
revenue -0.24
review -0.14
review and 0.41
review it -0.52
review our -0.08
review the -0.12
reviewing 0.57
reviewing your 0.57
reviews 0.23
revised -0.43
rick 0.17
right -0.28
right away -0.34
right now -0.47
rights -0.44
risk -0.1
rob 0.25
role 0.51
roof 0.45
rough -0.33
round -0.14
rule 0.16
run 0.25
run a 0.28
running -0.49
s 0.27
safe -0.4
safe sender -0.32
said 0.2
said that 0.4
said the -0.47
sale -0.19
sale of 0.11
sales of -0.29
sally -0.56
same 0.17
save -0.48
saving -0.36
saving your -0.36
savings -0.38
say -0.1
say that -0.35
saying -0.11
says -0.44
scale -0.31
scary -0.22
schedule 0.44
schedule a 0.24
schedule permits 0.31
schedule to 0.43
scheduled 0.37
schedules -0.45
school to -0.1
scoping -0.28
score -0.41
search -0.31
season -0.43
secondary -0.36
secure -0.16
secure or -0.16
see if 0.15
see it -0.33
see nothing -0.16
see the -0.2
see what 0.41
see why -0.16
see your -0.33
seeing you 0.18
seek 0.41
seem -0.31
seem to -0.16
seems 0.3
seems that 0.21
seems to 0.24
select -0.23
sell -0.48
seminar 0.06
send 0.08
send a -0.15
send an -0.63
send me 0.27
send out -0.22
send the 0.85
send them -0.14
send this -0.49
send to 0.41
send us -0.18
send you -0.15
sender -0.49
sender list -0.32
sending -0.16
sending a -0.44
sense 0.13
sense of -0.24
sent this -0.22
sent to 0.31
sent you -0.15
separate -0.55
separately -0.44
serious -0.3
seriously -0.45
service -0.14
service please -0.19
service providers -0.27
services -0.14
session 0.11
set 0.2
set up 0.09
setting -0.17
settle 0.56
several 0.12
shall 0.25
shall ask -0.21
shall be 0.65
share -0.09
share a -0.4
share some 0.07
shares -0.33
sharing -0.53
she asked -0.62
she has 0.09
she is -0.13
she will 0.21
sheet 0.14
sheets 0.47
sheets and 0.47
ship 0.32
ship it 0.25
shop -0.21
shopping -0.34
short -0.13
short of -0.43
short survey -0.52
should feel -0.65
should give -0.34
should have -0.31
should make 0.3
should not -0.74
should try 0.53
should we 0.19
show you -0.2
showing -0.25
shows -0.64
side -0.31
sign -0.15
sign the 0.63
sign up -0.59
signed 0.21
signing 0.59
signup -0.44
simple -0.22
simply -0.12
simply maintain -0.08
since i 0.12
since we 0.33
single -0.22
sit 0.38
site -0.11
site and -0.35
site by -0.08
so do 0.5
so he -0.36
so if 0.15
so many -0.39
so please 0.07
so that 0.14
so you -0.1
social -0.39
software -0.24
software that -0.08
sold -0.62
solution to -0.3
solutions -0.17
some -0.08
some more 0.14
some of -0.18
some time 0.56
someone 's 0.1
someone from 0.09
something 0.3
something and 0.33
sometime 0.13
sometime this 0.27
sometimes 0.45
somewhat 0.31
somewhere 0.3
soon as 0.1
sooner -0.21
sorry -0.45
sorry for -0.29
sounds 0.14
sounds like -0.54
sources -0.11
spare -0.13
speak -0.18
speak with -0.54
special -0.31
specialist 0.09
specific 0.07
specifically 0.17
speed -0.1
spend -0.49
spokesman 0.25
sponsor -0.3
staff 0.4
staff in -0.06
stage -0.24
stan -0.33
stand -0.55
standard 0.16
stands 0.32
start 0.15
start discussions 0.59
started -0.37
starting 0.2
starting point 0.25
starts 0.15
state -0.14
state to 0.26
statement -0.11
statements 0.16
status 0.11
status of 0.14
stay -0.17
step 0.14
steps 0.16
steps to 0.35
still -0.26
still in 0.27
still looking -0.19
stock 0.18
stop 0.19
stop future -0.3
stop receiving -0.09
stop the 0.27
stopped -0.39
storage -0.26
stories -0.66
story 0.31
strategy 0.13
stream -0.41
strike 0.1
strong -0.24
structure -0.19
study -0.42
style -0.41
styles -0.12
submit 0.38
subscribe -0.2
successful -0.16
such -0.14
such as -0.21
suggest 0.69
suggest that 0.37
suggested -0.47
sum -0.64
sum up -0.58
summer -0.47
supply 0.18
support -0.19
support in -0.07
sure that 0.18
sure to -0.22
sure we -0.48
surplus -0.27
surplus power -0.27
surprise -0.36
surrounding 0.08
survey -0.52
survey between -0.16
surveys -0.07
sweet -0.25
system and 0.21
t -0.25
table 0.44
tablet -0.36
take -0.17
take a -0.22
take advantage -0.28
take our -0.33
take the 0.32
taken 0.31
taken down 0.78
takes -0.1
taking 0.11
taking the 0.12
talk 0.43
talk about 0.25
talk to 0.13
talk tomorrow 0.56
talked -0.48
talking 0.27
talking to 0.27
talks -0.46
tap -0.7
target customer -0.15
targeted -0.3
targets 0.27
tariff 0.59
tasks -0.41
tax -0.52
tax return -0.46
team -0.13
teams -0.38
technical 0.12
technologies -0.36
technology -0.14
telephone -0.66
tell -0.25
tell me -0.54
tell us 0.08
tell you -0.37
tell your -0.3
temporary -0.11
ten -0.25
term -0.33
term sheet -0.2
test -0.24
tested -0.16
testimony -0.57
testing -0.3
text -0.24
thank -0.4
thank you -0.34
thanks -0.16
thanks for -0.48
thanks to -0.48
thanx -0.19
that 's 0.23
that a 0.43
that and 0.53
that are 0.1
that can 0.07
that could 0.33
that date -0.36
that enables -0.08
that everyone 0.45
that for 0.59
that has 0.15
that he -0.31
that if -0.52
that it -0.12
that lets -0.13
that might 0.17
that my -0.37
that our -0.49
that some -0.17
that the -0.09
that there -0.44
that they 0.21
that this 0.2
that was -0.13
that we 0.09
that would -0.35
that you 0.2
that your 0.11
the 's -0.06
the above -0.39
the account 0.07
the address -0.26
the agenda 0.14
the analyst -0.34
the and 0.37
the app -0.29
the appropriate 0.11
the assets -0.09
the attached -0.11
the attachment -0.36
the attempt -0.09
the attendees -0.46
the back -0.39
the bank -0.19
the best -0.14
the bid 0.47
the big -0.35
the bill 0.09
the board 0.25
the book -0.15
the bottom -0.08
the budget -0.43
the business -0.13
the button -0.2
the cap 0.3
the card -0.5
the circumstances -0.26
the coast 0.09
the company -0.12
the conference 0.13
the contract -0.32
the contracts 0.23
the core -0.26
the court -0.35
the credit 0.63
the current -0.27
the daily 0.14
the data -0.14
the date -0.23
the days -0.39
the deal 0.1
the deals 0.22
the decision 0.28
the delay 0.09
the demand 0.5
the deposit -0.07
the document 0.35
the documents -0.34
the dog 0.08
the earliest 0.44
the email -0.28
the end 0.24
the event 0.06
the facility -0.2
the fat -0.09
the feedback 0.27
the few 0.15
the figures -0.21
the file 0.37
the files 0.4
the final 0.2
the financial 0.24
the firm 0.07
the first -0.47
the flat 0.19
the floor -0.42
the for 0.46
the form 0.08
the four 0.31
the future -0.07
the game 0.13
the gas 0.27
the gate 0.55
the gift 0.28
the goods 0.53
the group 0.17
the hearing 0.3
the house 0.55
the i 0.09
the importance 0.13
the in -0.2
the information -0.07
the insurance -0.14
the invoice 0.08
the is -0.12
the issues 0.29
the judge 0.18
the keys 0.44
the large 0.43
the larger 0.26
the last 0.42
the latest 0.08
the law -0.2
the letter 0.26
the link -0.19
the list 0.16
the listing 0.3
the mark -0.1
the matter -0.11
the measurement -0.34
the meeting 0.24
the meetings -0.46
the meter -0.23
the minister -0.18
the minutes 0.29
the mode -0.16
the morning -0.59
the most -0.09
the name 0.32
the nation -0.15
the nature 0.45
the needs -0.35
the new -0.5
the next -0.3
the night 0.51
the number -0.1
the of -0.34
the office -0.53
the old -0.29
the ombudsman -0.12
the online 0.21
the only -0.35
the opportunity -0.1
the options -0.44
the order -0.12
the other 0.35
the owner -0.5
the package 0.58
the particulars 0.12
the past 0.22
the perfect -0.13
the phone -0.53
the photographs 0.26
the pipeline -0.34
the plan -0.43
the plane 0.42
the please -0.3
the points 0.36
the position -0.38
the possibility 0.17
the presentation 0.12
the press 0.09
the price -0.17
the private -0.37
the process 0.11
the producers -0.2
the product 0.15
the project 0.52
the questions -0.16
the reasons -0.33
the receipts 0.33
the red -0.08
the report 0.22
the request -0.43
the rest 0.15
the right 0.3
the risk 0.1
the roof 0.45
the sale -0.07
the sales 0.18
the same 0.17
the schedule 0.09
the school -0.14
the seminar 0.06
the service 0.3
the signed 0.6
the social -0.3
the specific -0.07
the status 0.35
the steps 0.46
the survey -0.31
the table 0.36
the talks -0.46
the tariff 0.59
the team -0.39
the text -0.29
the time -0.32
the timing 0.34
the to 0.13
the tools 0.16
the top -0.23
the transition -0.07
the transport 0.18
the two -0.33
the union -0.11
the upstream -0.28
the utility -0.24
the van -0.16
the version -0.32
the wall -0.15
the way 0.07
the weather -0.41
the web -0.1
the week 0.4
the which 0.09
the will -0.4
the winter -0.21
the work -0.19
the works 0.26
the world -0.2
the yard -0.36
the year -0.39
the you -0.41
their -0.21
their web -0.08
them again 0.47
them and -0.29
them for 0.19
them on -0.31
them to -0.4
them with 0.22
then 0.22
then by 0.14
then i 0.25
then please -0.31
then we 0.45
there 's -0.42
there any 0.08
there is 0.09
there will 0.3
therefore i -0.19
these are -0.57
these emails -0.13
these guys -0.08
these issues 0.31
these messages -0.34
these notifications -0.15
they -0.27
they are -0.27
they can -0.38
they did -0.26
they do -0.39
they have 0.18
they were -0.13
they will -0.08
thing -0.35
thing to -0.31
things -0.17
things to -0.26
think -0.06
think it -0.55
think of -0.27
think that -0.45
think there -0.21
think this -0.23
think we 0.62
think you -0.11
thinking -0.31
thinks -0.31
this -0.06
this ad -0.4
this afternoon 0.39
this and -0.29
this app -0.43
this call 0.53
this can 0.22
this conference -0.36
this current -0.31
this deal -0.22
this decision -0.23
this email -0.44
this goes -0.4
this group -0.36
this has 0.23
this in -0.25
this information -0.51
this is 0.12
this job 0.15
this just -0.35
this letter 0.09
this link -0.34
this matter 0.19
this meeting -0.17
this message -0.35
this might -0.2
this month 0.12
this morning -0.34
this new 0.37
this note 0.22
this notice -0.1
this one -0.22
this opportunity -0.25
this or -0.4
this out -0.23
this page -0.25
this summer -0.42
this survey -0.16
this to 0.11
this transaction 0.43
this up -0.38
this was -0.19
this week -0.14
this weekend -0.32
this with -0.2
this year -0.18
though -0.21
thought 0.29
thought about -0.21
thought that -0.43
thoughts 0.07
thoughts about -0.24
thoughts on 0.51
thousands -0.43
thousands of -0.16
threatened 0.59
threatened to 0.59
three 0.08
through -0.33
through the -0.1
throughout -0.36
throughout the -0.36
ticket -0.53
tickets 0.3
tickets for 0.57
time 0.09
time and -0.43
time but 0.14
time do 0.31
time for 0.67
time i 0.15
time of -0.27
time on 0.23
time you -0.13
times -0.49
timing 0.34
timing of -0.26
tips -0.09
tired -0.5
title 0.15
to $ -0.35
to 's -0.13
to a -0.3
to access -0.1
to accommodate 0.46
to activate -0.23
to add -0.18
to address -0.59
to all -0.21
to an 0.15
to another -0.33
to appeal 0.58
to apply 0.14
to ask -0.07
to at 0.27
to attend -0.11
to avoid 0.22
to book -0.19
to buy -0.37
to call -0.37
to change -0.36
to chat 0.21
to come 0.1
to communicate -0.11
to compare -0.13
to complete -0.49
to confirm -0.18
to connect -0.51
to consider -0.3
to contact -0.29
to continue -0.29
to continuing -0.39
to cover 0.45
to create -0.19
to date -0.06
to demand 0.36
to determine -0.37
to development -0.12
to dinner 0.71
to discuss 0.39
to do 0.31
to download -0.46
to earn -0.47
to enjoy -0.13
to ensure -0.19
to enter -0.56
to execute 0.17
to extend 0.31
to facilitate -0.08
to file 0.22
to fill 0.31
to finalize 0.3
to find -0.44
to fix -0.27
to follow 0.44
to for 0.21
to forward -0.16
to get -0.12
to give 0.11
to go 0.17
to grab 0.17
to have 0.36
to hearing -0.09
to help -0.31
to her 0.5
to him -0.09
to hold -0.32
to hurry 0.27
to improve -0.22
to in 0.5
to inform -0.3
to inspect -0.54
to install 0.28
to introduce -0.11
to invite -0.22
to it -0.67
to join 0.23
to keep -0.31
to learn -0.17
to leave -0.19
to let -0.3
to live 0.34
to log 0.17
to look 0.12
to lunch 0.19
to manage -0.45
to meet 0.13
to meeting -0.55
to miss -0.29
to move 0.22
to my 0.69
to next 0.33
to not 0.26
to offer -0.47
to on 0.66
to open -0.51
to or 0.08
to our 0.08
to ovulate -0.14
to participate -0.57
to pay -0.15
to please -0.51
to protect 0.09
to provide -0.55
to pull -0.45
to put 0.16
to raise -0.16
to read -0.24
to receive -0.25
to reduce -0.35
to reflect -0.45
to register -0.24
to remove 0.09
to repair 0.12
to request 0.46
to reschedule 0.75
to resend -0.25
to respond 0.25
to restore -0.06
to retrieve -0.3
to return -0.28
to review -0.14
to say -0.33
to schedule 0.29
to see -0.12
to seeing 0.18
to send 0.08
to set -0.15
to share -0.4
to show -0.1
to sign -0.18
to simply -0.08
to sit 0.38
to some 0.25
to speak -0.18
to speed -0.1
to start 0.06
to stay 0.23
to subscribe -0.22
to support 0.4
to take -0.25
to talk 0.19
to tell -0.37
to thank -0.49
to that -0.21
to their -0.28
to think -0.37
to this -0.29
to to -0.31
to tomorrow -0.49
to trade 0.12
to trim -0.09
to try 0.19
to turn 0.08
to unsubscribe -0.22
to update 0.14
to us -0.31
to vacate 0.19
to verify -0.24
to view -0.42
to visit -0.59
to watch -0.46
to welcoming -0.16
to what -0.21
to which -0.38
to win -0.33
to work -0.19
to working -0.45
to worry -0.3
to write -0.08
to your -0.16
today -0.15
today and -0.59
today so 0.2
today we -0.14
together 0.07
together a 0.23
together an 0.29
together to -0.07
told 0.09
told me -0.44
told the 0.82
tomorrow 0.16
tomorrow 's 0.16
tomorrow and 0.65
tomorrow because 0.52
tomorrow if -0.41
tomorrow morning -0.33
tomorrow on 0.43
tomorrow or 0.19
toni 0.24
tonight 0.29
tonight and 0.59
too 0.12
took -0.28
tools 0.16
top -0.29
top insurance -0.17
topics -0.14
topock 0.12
toss -0.48
touch -0.21
touch with -0.14
towards -0.11
town -0.31
track -0.21
track and -0.21
traffic -0.32
train -0.4
training and -0.44
transaction 0.23
transactions 0.16
transactions in 0.16
transition -0.24
transmission -0.15
transmission can -0.16
transport 0.17
transportation -0.16
transportation you -0.16
travel -0.56
travel most -0.16
trending -0.54
trey -0.44
trial -0.32
tried -0.26
tried to -0.26
trim -0.09
trim the -0.09
trip -0.08
trip but -0.37
trip to 0.31
true -0.24
truly -0.18
truly competitive -0.17
try 0.17
try it 0.2
try to 0.16
turbines 0.31
turn -0.06
turned -0.21
turns -0.27
twanda 0.47
twanda would 0.13
twitter -0.21
two -0.06
type -0.09
type or -0.18
types -0.08
types of -0.32
u -0.75
unable -0.12
unable to -0.12
unclear -0.22
under -0.1
under the -0.37
understand -0.41
understand your -0.18
understanding -0.42
unfortunately i 0.15
union -0.11
units -0.21
unless 0.25
unless the 0.5
unsub -0.16
unsubscribe -0.23
unsubscribe from -0.2
until the -0.47
until to 0.56
up 's 0.38
up a 0.09
up and 0.64
up every -0.17
up for 0.16
up front -0.28
up here 0.26
up in -0.43
up on 0.12
up the -0.38
up to -0.45
up very -0.1
up what -0.31
up with -0.18
upcoming 0.07
update 0.36
update on 0.41
update the 0.35
update your 0.12
updates -0.18
upgrade -0.36
upon -0.24
upstream -0.28
urge 0.45
urged 0.76
urged the 0.52
urgency -0.24
urgency for -0.24
url -0.29
us a -0.4
us an -0.68
us anytime -0.33
us at -0.33
us for 0.44
us help -0.34
us in -0.36
us know -0.36
us more 0.37
us on -0.44
us please -0.31
us to -0.29
us we 0.38
us what -0.49
us where 0.08
us with 0.48
us you -0.13
use -0.15
use and -0.31
use of 0.23
use our -0.37
use the -0.21
use this -0.42
use to -0.59
use your -0.2
used -0.2
used to -0.15
useful to 0.72
users -0.08
users to -0.08
using -0.2
using the -0.51
usual -0.59
usually -0.39
utilities -0.35
utility -0.34
vacate 0.54
vacate the 0.54
vacation -0.46
valid -0.14
value -0.3
van -0.3
variety -0.16
variety of -0.16
verification -0.48
verify -0.24
verify your -0.24
version -0.43
version please -0.51
versions -0.13
very -0.16
very much 0.2
very soon -0.35
via -0.36
video 0.3
videos -0.28
view -0.38
view it -0.39
view the -0.22
viruses -0.31
visa -0.38
visit -0.25
visit $ -0.19
visit here -0.17
visit our -0.14
visit the -0.41
visit with 0.57
visit your -0.26
visited -0.41
voice mail 0.09
voicemail -0.28
volatility 0.21
volumes -0.47
w 0.09
wage 0.2
wait -0.46
wait to 0.13
waiting -0.55
waiting to -0.51
wall -0.15
wan 0.09
wan na 0.09
want to -0.06
want you 0.18
wanted 0.18
wanted to 0.29
wants 0.08
wants the 0.42
wants to -0.21
warned 0.44
warranty -0.07
was -0.17
was a -0.34
was an -0.3
was given -0.3
was going -0.28
was just -0.07
was n't -0.63
was not 0.2
was the -0.35
was wondering 0.37
watch -0.48
water 0.53
way -0.2
way i -0.21
way to -0.21
way you -0.38
ways -0.2
we 0.14
we 'd -0.36
we 'll 0.51
we 're 0.08
we 've -0.2
we all -0.33
we also -0.3
we appreciate -0.41
we are 0.14
we ask 0.41
we call 0.24
we can 0.15
we could 0.2
we demand 0.24
we do 0.37
we get 0.07
we hereby 0.24
we hope -0.16
we insist 0.34
we look -0.12
we love -0.55
we may 0.22
we meet 0.14
we might -0.12
we need 0.1
we ought -0.14
we received -0.47
we require 0.34
we should 0.37
we still 0.24
we take -0.56
we want -0.35
we will 0.18
we ’re -0.29
wear -0.61
weather -0.49
web -0.41
web browser -0.3
web site -0.08
website -0.09
wed 0.1
week 0.07
week and -0.45
week at -0.41
week i -0.1
week if 0.5
week is -0.51
week just 0.57
week of 0.53
week so 0.17
week to -0.3
weekend -0.11
weekend in -0.31
weeks ago 0.2
weeks to 0.28
welcome 0.27
welcome to 0.26
welcoming -0.16
welcoming you -0.16
well -0.25
well as 0.39
went -0.55
were looking -0.13
were you 0.51
western 0.13
what 's 0.21
what do -0.07
what i -0.1
what is 0.54
what other -0.34
what our 0.27
what the 0.23
what time 0.62
what to 0.3
what we 0.23
what would 0.41
when 0.21
when do 0.21
when he 0.64
when i 0.26
when it 0.13
when she -0.29
when the 0.1
when we -0.28
when you 0.17
when your -0.44
where 0.23
where i 0.36
where the 0.33
where we 0.09
where you -0.26
whether 0.16
whether or -0.23
whether you 0.42
which -0.25
which has -0.32
which i -0.1
which is -0.15
which may -0.7
which should -0.37
which was 0.25
which were -0.19
which will -0.3
which you -0.38
while -0.18
while it 0.28
while you 0.18
white -0.46
who -0.13
who are -0.16
who were 0.3
whole -0.43
wholesale -0.41
why 0.06
why do 0.43
why i -0.42
why you -0.46
wide 0.35
wife to 0.49
wil 0.19
wil l 0.19
will also -0.47
will attend -0.32
will be 0.1
will call 0.19
will discuss 0.51
will get -0.3
will have 0.33
will help -0.16
will let -0.44
will meet 0.56
will need -0.52
will not 0.25
will provide -0.18
will receive -0.22
will send -0.21
will take -0.12
will update -0.64
willing 0.37
win -0.47
win $ -0.14
wing -0.2
winter -0.21
wish -0.32
wish i -0.46
wish to -0.18
with a -0.23
with an -0.35
with and -0.09
with any -0.42
with anyone 0.45
with competitive -0.17
with him -0.09
with on 0.1
with one -0.14
with our -0.55
with so -0.38
with that -0.2
with these -0.08
with this 0.11
with to 0.48
with us -0.3
with you 0.07
with your 0.17
withdraw 0.44
withdraw the 0.44
within -0.32
within days 0.42
without -0.32
wo 0.24
wo n't 0.24
women 0.1
women 's 0.1
won -0.33
wonderful -0.08
wondering 0.34
wondering if 0.56
word 0.07
words -0.47
work 0.17
work for 0.75
work on 0.57
work or -0.3
work please -0.2
workers 0.54
working -0.25
working on -0.4
working together -0.36
working with -0.37
works 0.35
works and 0.26
works best 0.08
works for 0.16
world -0.46
worry 0.11
worry about -0.3
worse -0.33
worth -0.41
worthwhile 0.18
would 0.14
would also 0.09
would appreciate 0.61
would get 0.11
would give -0.47
would have -0.32
would it 0.15
would like 0.14
would love 0.15
would make -0.38
would no -0.19
would really -0.33
would send -0.37
would suggest 0.5
would very 0.43
would work 0.7
write 0.06
write in 0.26
write to -0.5
writing 0.13
writing to 0.14
written 0.39
wrong 0.18
x -0.45
y -0.13
yard -0.15
year -0.49
year 's -0.1
year for -0.53
years -0.73
yet 0.21
you $ -0.37
you 'd -0.17
you 're 0.16
you 've 0.1
you , -0.15
you . -0.27
you : -0.34
you CC 0.07
you CD 0.4
you DT -0.18
you IN -0.19
you JJ 0.2
you JJR -0.28
you NN 0.1
you NNP 0.37
you NNS 0.08
you RP -0.08
you TO 0.24
you UH 0.18
you VB 0.09
you VBD 0.09
you VBG 0.58
you WRB 0.66
you a 0.27
you about 0.15
you activate -0.3
you along -0.29
you always -0.25
you and 0.16
you are 0.12
you at 0.12
you attend 0.54
you available 0.44
you be 0.46
you because -0.57
you by -0.51
you ca -0.35
you can -0.11
you cease 0.22
you change 0.48
you check 0.46
you click -0.16
you come 0.11
you could 0.41
you create 0.35
you created -0.15
you decide -0.46
you did -0.24
you do 0.1
you during 0.51
you early -0.41
you enjoy -0.35
you ever 0.2
you fail 0.29
you feel 0.11
you find -0.13
you folks 0.45
you for -0.14
you forward 0.34
you get 0.3
you give 0.19
you go 0.12
you had 0.64
you have -0.22
you hear 0.61
you in -0.25
you it -0.37
you join 0.48
you keep -0.27
you know -0.29
you like -0.34
you love -0.22
you make -0.17
you manage -0.14
you may 0.2
you me 0.13
you meeting 0.19
you might -0.09
you mind 0.48
you more -0.25
you must 0.29
you need -0.11
you no -0.15
you on 0.07
you or -0.39
you please 0.15
you prefer -0.19
you read -0.16
you received 0.34
you refuse 0.46
you regarding 0.19
you remove 0.26
you return 0.44
you see 0.11
you send 0.22
you sent 0.09
you set 0.27
you so 0.07
you soon -0.3
you still 0.1
you take 0.13
you that -0.2
you the -0.83
you there 0.4
you think 0.14
you this -0.51
you to 0.17
you tonight 0.78
you travel -0.16
you try -0.36
you turn -0.24
you two 0.57
you understand -0.13
you use -0.35
you want 0.08
you were 0.18
you when 0.79
you will -0.16
you win -0.44
you wish -0.19
you wo 0.33
you would -0.07
you yesterday -0.5
you ’re -0.17
your -0.11
your account -0.31
your address -0.19
your and 0.33
your app -0.21
your application -0.25
your billing 0.24
your book -0.3
your browser -0.42
your budget 0.28
your comments 0.56
your company -0.11
your credit -0.39
your current -0.23
your data -0.33
your device -0.11
your email -0.42
your experience -0.47
your family 0.2
your feedback -0.51
your files -0.44
your financial 0.24
your free -0.19
your friends -0.31
your full -0.32
your health -0.37
your inbox -0.28
your information 0.15
your life -0.38
your list 0.38
your location -0.1
your meeting -0.17
your mind -0.17
your mobile -0.22
your name 0.3
your next -0.18
your note -0.38
your office 0.26
your options -0.51
your order -0.41
your own -0.18
your password -0.42
your personal -0.39
your photos -0.14
your possible -0.37
your profile -0.14
your question 0.1
your records -0.63
your request -0.12
your schedule 0.47
your second -0.08
your site -0.32
your thoughts 0.43
your voice 0.29
your web -0.27
your website 0.17
yours -0.46
yourself -0.7
yourself and -0.13
yourself from -0.25
’d -0.29
’d like -0.29
’ll -0.15
’ll be -0.18
’m -0.11
’re -0.27
’s -0.12
`
